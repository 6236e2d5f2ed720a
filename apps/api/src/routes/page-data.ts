import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import { answeringFrom, type AppEnv } from '../releases/answering-release.ts';
import { perRelease } from '../releases/release.ts';
import type { PageData, Site } from '../site.ts';

/**
 * Serves what a page shows as one JSON file beside each page, for browsers that are already in
 * the app. Loaded once for each release, like the pages, from the API of that release.
 */
export const mountPageData = (app: Hono<AppEnv>, site: Site): void => {
  const loadedIn = perRelease(() => new Map<string, PageData>());

  app.get('/page-data/*', async (context) => {
    const release = context.get('release');
    const loaded = loadedIn(release);
    const url = new URL(context.req.url);
    const known = url.search === '' ? loaded.get(url.pathname) : undefined;
    const data =
      known ??
      (await site.loadPageData(url, async (address) =>
        app.request(address, undefined, answeringFrom(release, context.get('requestId'))),
      ));
    // As with pages, only addresses that exist and have no query are kept.
    if (data.status === 200 && url.search === '') loaded.set(url.pathname, data);
    return conditional(
      context.req.raw,
      data.body,
      {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': data.status === 200 ? 'public, max-age=60' : 'no-store',
        'X-Data-Version': release.version,
      },
      data.status,
    );
  });
};
