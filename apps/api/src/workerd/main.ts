import authored from 'virtual:built-authored';
import dataset from 'virtual:built-dataset';
import * as site from 'virtual:built-site';
import { createApp } from '../app.ts';
import { basePathOf, withoutBase } from '../base-path.ts';
import { movedTo } from '../redirect.ts';
import { createReleases } from '../releases/releases.ts';
import { transportHeaders } from '../security-headers.ts';
import { cachedFetch } from './cached-fetch.ts';

/** Settings of the Worker, as `vars` in wrangler.jsonc. */
interface Env {
  /** The files of the web app, which the platform finds by itself at the root of a host only. */
  ASSETS: { fetch: (request: Request) => Promise<Response> };
  PUBLIC_URL?: string;
  REPOSITORY_URL?: string;
  CONTACT_MAIL?: string;
}

/** The app behind a cache, made with the first request: workerd hands out settings and time only then. */
const serviceOf = (env: Env) => {
  const releases = createReleases(dataset, new TextEncoder().encode(authored));
  const app = createApp({
    releases,
    site,
    publicUrl: env.PUBLIC_URL,
    repositoryUrl: env.REPOSITORY_URL,
    contactMail: env.CONTACT_MAIL,
    onError: (error, id) => console.error(id, error),
  });
  return cachedFetch(
    (request, id) => app.fetch(request, { requestId: id }),
    releases,
    basePathOf(env.PUBLIC_URL),
  );
};

let service: ReturnType<typeof serviceOf> | undefined;

/** The app's answer, or a file of the web app where the service lives under a path. */
const answer = async (request: Request, env: Env, requestId: string): Promise<Response> => {
  service ??= serviceOf(env);
  const base = basePathOf(env.PUBLIC_URL);
  if (base === '') return service(request, requestId);
  const url = new URL(request.url);
  const path = withoutBase(base, url.pathname);
  if (path === undefined) return movedTo(`${base}/`);
  url.pathname = path;
  const within = new Request(url, request);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? await env.ASSETS.fetch(within) : undefined;
  return file === undefined || file.status === 404 ? service(within, requestId) : file;
};

/**
 * The service on Cloudflare's workerd. Files of the web app are served by the platform before a
 * request gets here; everything else is the same app as on Node.
 */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const requestId = crypto.randomUUID();
    const given = await answer(request, env, requestId);
    const sent = new Response(given.body, given);
    const own = { 'X-Request-Id': requestId, ...transportHeaders(env.PUBLIC_URL) };
    for (const [name, value] of Object.entries(own)) sent.headers.set(name, value);
    return sent;
  },
};
