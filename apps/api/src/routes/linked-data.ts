import { jsonLdContext, jsonLdContextPath } from '@parley/contract/json-ld';
import type { Hono } from 'hono';
import { respond } from '../middleware/respond.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** Serves the context of our JSON-LD, so that nobody needs another host to read it. */
export const mountJsonLdContext = (app: Hono<AppEnv>): void => {
  app.get(jsonLdContextPath, (context) =>
    respond(context, {
      body: JSON.stringify({ '@context': jsonLdContext }),
      contentType: 'application/ld+json; charset=utf-8',
      lifetime: 'day',
    }),
  );
};
