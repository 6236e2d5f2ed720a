import type { Hono } from 'hono';
import { respond, variesByHost } from '../middleware/respond.ts';
import { movedTo } from '../redirect.ts';
import type { OnError } from '../request-errors.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import type { PageLoaders } from '../pages/page-loaders.ts';
import { pageHeaders } from '../security-headers.ts';
import type { Site } from '../site.ts';

/**
 * Serves every other address as a page of the web app, from views of the release that answers.
 *
 * @param base Path that redirects begin with.
 * @param onError Told of pages that could not be made.
 */
export const mountPages = (
  app: Hono<AppEnv>,
  site: Site,
  loadersFor: PageLoaders,
  base: string,
  publicUrl: string | undefined,
  onError: OnError,
): void => {
  app.get('*', async (context) => {
    const release = context.get('release');
    const requestId = context.get('requestId');
    const url = new URL(context.req.url);
    const resolved = resolveAddress(release.index, url.pathname);
    if (resolved?.state === 'moved') return movedTo(base + withId(url, resolved.to));
    const origin = publicUrl ?? url.origin;
    const page = await site
      .renderPage(url, loadersFor(release, requestId), origin)
      .catch((error: unknown) => {
        onError(error, requestId);
        return site.renderFailedPage(url, origin, requestId);
      });
    if (page.redirect !== undefined) return movedTo(base + page.redirect);
    return respond(context, {
      body: page.html,
      contentType: 'text/html; charset=utf-8',
      lifetime: page.status === 200 ? 'page' : 'none',
      status: page.status,
      headers: {
        'Content-Language': page.language,
        ...pageHeaders,
        ...variesByHost(publicUrl),
      },
    });
  });
};
