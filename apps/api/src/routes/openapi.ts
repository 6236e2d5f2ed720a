import { operations } from '@parley/contract';
import { openapi } from '@parley/contract/openapi';
import type { Hono } from 'hono';
import { conditional } from '../answer.ts';
import { answeringFrom, type AppEnv } from '../releases/answering-release.ts';
import { perRelease } from '../releases/release.ts';

/** Serves the OpenAPI document, with examples that are real answers of this very API. */
export const mountOpenapi = (app: Hono<AppEnv>, publicUrl?: string): void => {
  const documentOf = perRelease(async (release) => {
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
  });

  app.get('/openapi.json', async (context) => {
    const release = context.get('release');
    return conditional(context.req.raw, await documentOf(release), {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'X-Data-Version': release.version,
    });
  });
};
