import { jsonLdContext, jsonLdContextPath } from '@parley/contract/json-ld';
import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** Serves the context of our JSON-LD, so that nobody needs another host to read it. */
export const mountJsonLdContext = (app: Hono<AppEnv>): void => {
  app.get(jsonLdContextPath, (context) =>
    conditional(context.req.raw, JSON.stringify({ '@context': jsonLdContext }), {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
      'X-Data-Version': context.get('release').version,
    }),
  );
};
