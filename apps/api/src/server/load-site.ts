import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Site } from '../site.ts';

/** Where the web app is built in the repository: `client/` for browsers, `server/` for rendering. */
export const builtSite = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** A built web app: how its pages are rendered, and the folder of files that browsers load. */
export interface LoadedSite {
  site: Site;
  files: string;
}

const entryOf = (folder: string): string => join(folder, 'server/entry-server.js');

const isThere = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined)) !== undefined;

/** The files that browsers load, of the web app built in a folder; undefined when none has been built there. */
export const filesOfSite = async (folder: string): Promise<string | undefined> =>
  (await isThere(entryOf(folder))) ? join(folder, 'client') : undefined;

/** The web app built in a folder, or undefined when none has been built there. */
export const loadSite = async (folder: string): Promise<LoadedSite | undefined> => {
  const entry = entryOf(folder);
  if (!(await isThere(entry))) return undefined;
  // Vue is loaded with the site, and decides by this whether to check and warn, for twice the time.
  process.env['NODE_ENV'] ??= 'production';
  // The build of apps/web exports what Site asks for; it is held to it on its own side.
  const site = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as Site;
  return { site, files: join(folder, 'client') };
};
