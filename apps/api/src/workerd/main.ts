import dataset from 'virtual:built-dataset';
import * as site from 'virtual:built-site';
import { createApp } from '../app.ts';
import { createReleases } from '../releases/releases.ts';

/** Settings of the Worker, as `vars` in wrangler.jsonc. */
interface Env {
  PUBLIC_URL?: string;
  REPOSITORY_URL?: string;
}

let app: ReturnType<typeof createApp> | undefined;

/**
 * The service on Cloudflare's workerd. Files of the web app are served by the platform before a
 * request gets here; everything else is the same app as on Node.
 */
export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    // Made with the first request: workerd hands out settings and randomness only then.
    app ??= createApp({
      releases: createReleases(dataset),
      site,
      publicUrl: env.PUBLIC_URL,
      repositoryUrl: env.REPOSITORY_URL,
      onError: (error) => console.error(error),
    });
    return app.fetch(request);
  },
};
