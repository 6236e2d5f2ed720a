import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import type { PageLoaders } from '../pages/page-loaders.ts';
import { movedTo } from '../redirect.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import { perRelease } from '../releases/release.ts';
import type { PageData, Site } from '../site.ts';

/**
 * Serves what a page shows as one JSON file beside each page, for browsers that are already in
 * the app. Loaded once for each release, like the pages.
 */
export const mountPageData = (
  app: Hono<AppEnv>,
  site: Site,
  loadersFor: PageLoaders,
  base: string,
): void => {
  const loadedIn = perRelease(() => new Map<string, PageData>());

  app.get('/page-data/*', async (context) => {
    const release = context.get('release');
    const loaded = loadedIn(release);
    const url = new URL(context.req.url);
    const resolved = resolveAddress(release.index, url.pathname);
    if (resolved?.state === 'moved') return movedTo(base + withId(url, resolved.to));
    const known = url.search === '' ? loaded.get(url.pathname) : undefined;
    const data =
      known ?? (await site.loadPageData(url, loadersFor(release, context.get('requestId'))));
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
