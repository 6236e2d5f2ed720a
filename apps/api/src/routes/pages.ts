import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import { answeringFrom, type AppEnv } from '../releases/answering-release.ts';
import { becameAt, withId } from '../releases/redirected.ts';
import { perRelease } from '../releases/release.ts';
import { pageHeaders } from '../security-headers.ts';
import type { RenderedPage, Site } from '../site.ts';

/**
 * Serves every other address as a page of the web app. Pages without a query are rendered once
 * for each release, and ask the API of that release.
 */
export const mountPages = (app: Hono<AppEnv>, site: Site, publicUrl?: string): void => {
  const renderedIn = perRelease(() => new Map<string, RenderedPage>());

  app.get('*', async (context) => {
    const release = context.get('release');
    const rendered = renderedIn(release);
    const url = new URL(context.req.url);
    const became = becameAt(release.dataset, url.pathname);
    if (became?.length === 1 && became[0] !== undefined)
      return context.redirect(withId(url, became[0]), 308);
    let page = url.search === '' ? rendered.get(url.pathname) : undefined;
    if (!page) {
      page = await site.renderPage(
        url,
        async (address) => app.request(address, undefined, answeringFrom(release)),
        publicUrl ?? url.origin,
      );
      // Only addresses that exist are kept, so that nobody can fill the memory with others.
      if (page.status === 200 && url.search === '') rendered.set(url.pathname, page);
    }
    if (page.redirect !== undefined) return context.redirect(page.redirect, 308);
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
