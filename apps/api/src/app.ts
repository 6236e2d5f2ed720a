import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { languageOf } from './negotiate.ts';
import { problemResponse, RequestProblem } from './problem-response.ts';
import { releaseAtStart, type AppEnv } from './releases/answering-release.ts';
import type { Releases } from './releases/releases.ts';
import { mountFeed } from './routes/feed.ts';
import { mountHealth } from './routes/health.ts';
import { mountOpenapi } from './routes/openapi.ts';
import { mountPageData } from './routes/page-data.ts';
import { mountPages } from './routes/pages.ts';
import { mountV1 } from './routes/v1.ts';
import { commonHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

export interface AppOptions {
  /** What is served. Its current release may be exchanged while requests run. */
  releases: Releases;
  /** The built web app; without it the app serves the API alone. */
  site?: Site | undefined;
  /** Origin of absolute links. Without it, links are relative to where the request came in. */
  publicUrl?: string | undefined;
  /** Address of the repository that corrections are sent to. */
  repositoryUrl?: string | undefined;
  /** Whether the process is about to stop, for load balancers. */
  isStopping?: () => boolean;
  /** Told of every mistake of ours; the caller sees a problem without details. */
  onError?: (error: unknown) => void;
}

const longestAddress = 8000;
const readMethods = ['GET', 'HEAD', 'OPTIONS'];

/** The whole service as a pure fetch handler: no file, socket, clock or environment is touched. */
export const createApp = ({
  releases,
  site,
  publicUrl,
  repositoryUrl,
  isStopping = () => false,
  onError = () => {},
}: AppOptions): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();

  app.onError((error, context) => {
    const language = languageOf(context.req.raw);
    if (error instanceof RequestProblem) return problemResponse(error, language, commonHeaders);
    onError(error);
    return problemResponse({ slug: 'internal', errors: [] }, language, commonHeaders);
  });
  app.notFound((context) =>
    problemResponse({ slug: 'not-found', errors: [] }, languageOf(context.req.raw), commonHeaders),
  );

  app.use('*', async (context, next) => {
    context.set('release', releaseAtStart(context, releases));
    if (context.req.url.length > longestAddress) throw new RequestProblem('address-too-long');
    if (!readMethods.includes(context.req.method))
      return problemResponse(
        { slug: 'method-not-allowed', errors: [] },
        languageOf(context.req.raw),
        {
          ...commonHeaders,
          Allow: readMethods.join(', '),
        },
      );
    await next();
    for (const [name, value] of Object.entries(commonHeaders)) context.res.headers.set(name, value);
    return undefined;
  });
  for (const path of ['/v1', '/v1/*', '/openapi.json', '/feed.atom', '/zh/feed.atom'])
    app.use(
      path,
      cors({
        origin: '*',
        allowMethods: readMethods,
        exposeHeaders: ['Link', 'ETag', 'X-Data-Version', 'Retry-After'],
      }),
    );

  mountHealth(app, isStopping);
  mountV1(app, releases, publicUrl, repositoryUrl);
  mountOpenapi(app, publicUrl);
  mountFeed(app, publicUrl);
  app.get('/v1/*', () => {
    throw new RequestProblem('not-found');
  });
  if (site) {
    mountPageData(app, site);
    mountPages(app, site, publicUrl);
  }
  return app;
};
