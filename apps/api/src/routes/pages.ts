import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import type { OnError } from '../request-errors.ts';
import { movedTo } from '../redirect.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import type { PageLoaders } from '../pages/page-loaders.ts';
import { perRelease } from '../releases/release.ts';
import { pageHeaders } from '../security-headers.ts';
import type { RenderedPage, Site } from '../site.ts';

/** Whoever asks chooses the origin unless one is set; more pages than these are not kept. */
const mostPages = 5000;

/**
 * Serves every other address as a page of the web app. Pages without a query are rendered once
 * for each release, from views of that release.
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
  const renderedIn = perRelease(() => new Map<string, RenderedPage>());

  app.get('*', async (context) => {
    const release = context.get('release');
    const requestId = context.get('requestId');
    const rendered = renderedIn(release);
    const url = new URL(context.req.url);
    const resolved = resolveAddress(release.index, url.pathname);
    if (resolved?.state === 'moved') return movedTo(base + withId(url, resolved.to));
    const origin = publicUrl ?? url.origin;
    // Canonical links name the origin, so pages of two origins are two pages.
    const key = origin + url.pathname;
    let page = url.search === '' ? rendered.get(key) : undefined;
    if (!page) {
      try {
        page = await site.renderPage(url, loadersFor(release, requestId), origin);
      } catch (error) {
        onError(error, requestId);
        page = await site.renderFailedPage(url, origin, requestId);
      }
      // Only addresses that exist are kept, so that nobody can fill the memory with others.
      if (rendered.size >= mostPages) rendered.clear();
      if (page.status === 200 && url.search === '') rendered.set(key, page);
    }
    if (page.redirect !== undefined) return movedTo(base + page.redirect);
    return conditional(
      context.req.raw,
      page.html,
      {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': page.language,
        'Cache-Control': page.status === 200 ? 'public, max-age=60' : 'no-store',
        'X-Data-Version': release.version,
        ...pageHeaders,
      },
      page.status,
    );
  });
};
