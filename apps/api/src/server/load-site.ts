import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Site } from '../site.ts';

/** Where the web app's build puts the files that browsers load. */
export const clientFolder = fileURLToPath(new URL('../../../web/dist/client', import.meta.url));

const serverEntry = fileURLToPath(
  new URL('../../../web/dist/server/entry-server.js', import.meta.url),
);

/** The built web app, or undefined when it has not been built. */
export const loadSite = async (): Promise<Site | undefined> => {
  const built = await stat(serverEntry).catch(() => undefined);
  if (!built) return undefined;
  // The build of apps/web exports `renderPage`; it is held to the Site interface on its own side.
  return (await import(pathToFileURL(serverEntry).href)) as Site;
};
