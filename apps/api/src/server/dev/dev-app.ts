import { fileURLToPath } from 'node:url';
import type { ReleaseData } from '../../releases/release.ts';
import type { ViteDevServer } from 'vite';
import type { Site } from '../../site.ts';
import { makeDatabase } from '../make-database.ts';
import { devHeaders } from './dev-headers.ts';
import { styleLinks } from './style-links.ts';

const appFile = fileURLToPath(new URL('../../app.ts', import.meta.url));
const releasesFile = fileURLToPath(new URL('../../releases/releases.ts', import.meta.url));

interface DevAppOptions {
  vite: ViteDevServer;
  repositoryUrl: string | undefined;
  contactMail: string | undefined;
  onError: (error: unknown) => void;
}

/** The service over the sources. */
export interface DevApp {
  fetch: (request: Request) => Promise<Response>;
  /** Serves another dataset from the next request on. */
  publish: (release: ReleaseData) => void;
}

/** The app and the renderer of pages, loaded from their sources and anew after they have changed. */
export const createDevApp = (
  first: ReleaseData,
  { vite, repositoryUrl, contactMail, onError }: DevAppOptions,
): DevApp => {
  let release = first;

  // What Vite loads has the types of the module itself.
  const load = async () => ({
    ...((await vite.ssrLoadModule(appFile)) as typeof import('../../app.ts')),
    ...((await vite.ssrLoadModule(releasesFile)) as typeof import('../../releases/releases.ts')),
    site: (await vite.ssrLoadModule('/src/entry-server.ts')) as Site,
  });
  type Loaded = Awaited<ReturnType<typeof load>>;

  const make = (loaded: Loaded) => {
    const { createApp, createReleases, site } = loaded;
    const releases = createReleases(release.dataset, release.authored);
    return {
      loaded,
      releases,
      app: createApp({ releases, site, repositoryUrl, contactMail, makeDatabase, onError }),
    };
  };
  let made: ReturnType<typeof make> | undefined;

  const current = async () => {
    const loaded = await load();
    const isSame =
      made?.loaded.createApp === loaded.createApp &&
      made.loaded.createReleases === loaded.createReleases &&
      made.loaded.site === loaded.site;
    if (!made || !isSame) made = make(loaded);
    return made;
  };

  return {
    fetch: async (request) => {
      const { app } = await current();
      const response = await app.fetch(request);
      const headers = devHeaders(response.headers);
      const { status } = response;
      if (headers.get('Content-Type')?.startsWith('text/html') !== true || !response.body)
        return new Response(response.body, { status, headers });
      headers.delete('ETag');
      const html = await response.text();
      const isPage = html.includes('src="/src/main.ts"');
      return new Response(
        isPage ? html.replace('</head>', () => `${styleLinks(vite)}</head>`) : html,
        { status, headers },
      );
    },
    publish: (next) => {
      release = next;
      made?.releases.publish(next.dataset, next.authored);
    },
  };
};
