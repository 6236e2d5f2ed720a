import { operations } from '@parley/contract';
import { openapi } from '@parley/contract/openapi';
import type { Hono } from 'hono';
import { respond } from '../middleware/respond.ts';
import { answeringFrom, type AppEnv } from '../releases/answering-release.ts';
import type { Release } from '../releases/release.ts';

/** Serves the OpenAPI document, with examples that are real answers of this very API. */
export const mountOpenapi = (app: Hono<AppEnv>, publicUrl?: string): void => {
  const documentOf = async (release: Release): Promise<string> => {
    const examples = await Promise.all(
      Object.entries(operations).map(
        async ([id, { example }]) =>
          [id, await (await app.request(example, undefined, answeringFrom(release))).json()] as [
            string,
            unknown,
          ],
      ),
    );
    return JSON.stringify(openapi(publicUrl ?? '/', release.version, Object.fromEntries(examples)));
  };

  app.get('/openapi.json', async (context) =>
    respond(context, {
      body: await documentOf(context.get('release')),
      contentType: 'application/json; charset=utf-8',
      lifetime: 'document',
    }),
  );
};
