import { Hono } from 'hono';
import { basePathOf } from './base-path.ts';
import { withoutClosingMark } from './closing-mark.ts';
import { checkAddress } from './check-address.ts';
import { exportStores, type MakeDatabase } from './exports/export-store.ts';
import { languageOf } from './negotiate.ts';
import { problemResponse, RequestProblem } from './problem-response.ts';
import { loadPageFrom } from './pages/load-page.ts';
import type { PageLoaders } from './pages/page-loaders.ts';
import { answeringFrom, releaseAtStart, type AppEnv } from './releases/answering-release.ts';
import type { Releases } from './releases/releases.ts';
import { mountAuthored } from './routes/authored.ts';
import { mountBriefs } from './routes/briefs.ts';
import { mountDescriptions } from './routes/descriptions.ts';
import { mountDocs } from './routes/docs.ts';
import { draftAdvice, draftHeaders, draftPath, mountDrafts } from './routes/drafts.ts';
import { mountExports } from './routes/exports.ts';
import { mountEventFeeds } from './routes/event-feeds.ts';
import { mountFeed } from './routes/feed.ts';
import { mountHealth, type TakeUpState } from './routes/health.ts';
import { mountJsonLdContext } from './routes/linked-data.ts';
import { mountMachines } from './routes/machines.ts';
import { mcpAdvice, mcpHeaders, mcpPath, mountMcp } from './routes/mcp.ts';
import { mountOembed } from './routes/oembed.ts';
import { mountOpenapi } from './routes/openapi.ts';
import { mountPageData } from './routes/page-data.ts';
import { mountPages } from './routes/pages.ts';
import { mountV1 } from './routes/v1.ts';
import { mountWellKnown } from './routes/well-known.ts';
import { requestIdIn, type OnError } from './request-errors.ts';
import { openHeaders, readMethods } from './security-headers.ts';
import type { Site } from './site.ts';

export interface AppOptions {
  /** What is served. Its current release may be exchanged while requests run. */
  releases: Releases;
  /** The built web app; without it the app serves the API alone. */
  site?: Site | undefined;
  /**
   * What absolute links begin with. Without it, links are relative to where the request came in. Its
   * path begins every address that is sent; requests come in without it.
   */
  publicUrl?: string | undefined;
  /** Address of the repository that corrections are sent to. */
  repositoryUrl?: string | undefined;
  /** Mail address that corrections are sent to. */
  contactMail?: string | undefined;
  /** Makes the SQLite file; without it there is none to download. */
  makeDatabase?: MakeDatabase;
  /** Whether the process is about to stop, for load balancers. */
  isStopping?: () => boolean;
  /** How the search for newer data stands, where the service looks for any. */
  takeUp?: (() => TakeUpState) | undefined;
  /** What day it is, for what is promised until one. */
  now?: () => Date;
  /** Told of every mistake of ours; the caller sees a problem without details. */
  onError?: OnError;
}

/** Everything is read-only; these are asked by POST, with what a page of another origin may send. */
const posted: Readonly<
  Record<string, { headers: readonly string[]; advice: { message: string }[] }>
> = {
  [mcpPath]: { headers: mcpHeaders, advice: mcpAdvice },
  [draftPath]: { headers: draftHeaders, advice: draftAdvice },
};

const methodsOf = (path: string): readonly string[] =>
  Object.hasOwn(posted, path) ? ['POST', 'OPTIONS'] : readMethods;

/** What another origin may ask for: the same on every address, but for those that take a POST. */
const preflight = (path: string, methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: methods.join(', '),
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers':
        posted[path]?.headers.join(', ') ??
        'Accept, Accept-Language, If-None-Match, If-Range, Range, X-Request-Id',
      'Access-Control-Max-Age': '86400',
    },
  });

/** The whole service as a pure fetch handler: no file, socket, clock or environment is touched. */
export const createApp = ({
  releases,
  site,
  publicUrl,
  repositoryUrl,
  contactMail,
  makeDatabase,
  isStopping = () => false,
  takeUp,
  now = () => new Date(),
  onError = () => {},
}: AppOptions): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();
  const base = basePathOf(publicUrl);

  const problem = (
    { slug, errors }: Pick<RequestProblem, 'slug' | 'errors'>,
    request: Request,
    headers: Readonly<Record<string, string>> = {},
  ) => problemResponse({ slug, errors }, languageOf(request), headers, publicUrl);

  app.onError((error, context) => {
    if (error instanceof RequestProblem) return problem(error, context.req.raw);
    onError(error, context.get('requestId'));
    return problem({ slug: 'internal', errors: [] }, context.req.raw);
  });
  app.notFound((context) => problem({ slug: 'not-found', errors: [] }, context.req.raw));

  app.use('*', async (context, next) => {
    context.set('release', releaseAtStart(context, releases));
    context.set('requestId', requestIdIn(context));
    const { method, url } = context.req;
    checkAddress(url);
    const methods = methodsOf(context.req.path);
    if (method === 'OPTIONS') return preflight(context.req.path, methods);
    const meant = withoutClosingMark(url);
    if (meant !== undefined && (method === 'GET' || method === 'HEAD'))
      return context.redirect(meant, 301);
    if (!methods.includes(method))
      return problem(
        { slug: 'method-not-allowed', errors: posted[context.req.path]?.advice ?? [] },
        context.req.raw,
        { Allow: methods.join(', ') },
      );
    await next();
    return undefined;
  });

  mountHealth(app, isStopping, takeUp);
  mountJsonLdContext(app);
  const storeFor = exportStores(makeDatabase);
  mountV1(app, { releases, publicUrl, base, repositoryUrl, storeFor });
  mountExports(app, releases, storeFor);
  mountDescriptions(app, storeFor, publicUrl);
  mountWellKnown(app, { publicUrl, contactMail, repositoryUrl, now });
  mountAuthored(app, releases);
  mountBriefs(app, releases, publicUrl);
  mountOembed(app, publicUrl);
  mountDrafts(app);
  mountOpenapi(app, publicUrl);
  mountDocs(app, publicUrl, base);
  mountFeed(app, publicUrl);
  mountEventFeeds(app, publicUrl);
  mountMcp(app, publicUrl, onError);
  mountMachines(app, site !== undefined, publicUrl);
  app.get('/v1/*', () => {
    throw new RequestProblem('not-found');
  });
  if (site) {
    const loadersFor: PageLoaders = (release, requestId) =>
      loadPageFrom({
        release,
        publicUrl,
        base,
        repositoryUrl,
        contactMail,
        request: async (address) => {
          const response = await app.request(address, undefined, answeringFrom(release, requestId));
          return response.json();
        },
      });
    mountPageData(app, site, loadersFor, base);
    mountPages(app, site, loadersFor, base, publicUrl, onError);
  }
  return app;
};
