import type { Hono } from 'hono';
import { respond, variesByHost } from '../middleware/respond.ts';
import { negotiatedForm } from '../middleware/representation.ts';
import { alternatesAt } from '../pages/alternates.ts';
import { movedTo, seeOther } from '../redirect.ts';
import type { OnError } from '../request-errors.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import type { PageLoaders } from '../pages/page-loaders.ts';
import { pageHeaders } from '../security-headers.ts';
import type { Site } from '../site.ts';

/** What a page depends on besides its address. */
const varying = (publicUrl: string | undefined, byForm: boolean): Record<string, string> => {
  const names = [...(byForm ? ['Accept'] : []), ...Object.values(variesByHost(publicUrl))];
  return names.length === 0 ? {} : { Vary: names.join(', ') };
};

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
    const wanted = negotiatedForm(context.req.header('Accept'));
    const alternates = alternatesAt(url.pathname);
    const other =
      wanted === undefined ? undefined : alternates?.find(({ type }) => type === wanted);
    // A page has the address that identifies what it is about; programs are sent to the form that they take.
    if (other !== undefined) return seeOther(base + other.address);
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
        ...varying(publicUrl, alternates !== undefined),
      },
    });
  });
};
