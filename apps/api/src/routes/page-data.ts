import type { Hono } from 'hono';
import { respond } from '../middleware/respond.ts';
import type { PageLoaders } from '../pages/page-loaders.ts';
import { movedTo } from '../redirect.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import type { Site } from '../site.ts';

/**
 * Serves what a page shows as one JSON file beside each page, for browsers that are already in
 * the app, from views of the release that answers.
 */
export const mountPageData = (
  app: Hono<AppEnv>,
  site: Site,
  loadersFor: PageLoaders,
  base: string,
): void => {
  app.get('/page-data/*', async (context) => {
    const release = context.get('release');
    const url = new URL(context.req.url);
    const resolved = resolveAddress(release.index, url.pathname);
    if (resolved?.state === 'moved') return movedTo(base + withId(url, resolved.to));
    const { status, body } = await site.loadPageData(
      url,
      loadersFor(release, context.get('requestId')),
    );
    return respond(context, {
      body,
      contentType: 'application/json; charset=utf-8',
      lifetime: status === 200 ? 'page' : 'none',
      status,
    });
  });
};
