import { operations } from '@parley/contract';
import { openapi } from '@parley/contract/openapi';
import type { Hono } from 'hono';
import { conditional } from '../answer.ts';

/** Serves the OpenAPI document, with examples that are real answers of this very API. */
export const mountOpenapi = (app: Hono, dataVersion: string, publicUrl?: string): void => {
  let document: Promise<string> | undefined;

  const make = async (): Promise<string> => {
    const examples = await Promise.all(
      Object.entries(operations).map(
        async ([id, { example }]) =>
          [id, await (await app.request(example)).json()] as [string, unknown],
      ),
    );
    return JSON.stringify(openapi(publicUrl ?? '/', dataVersion, Object.fromEntries(examples)));
  };

  app.get('/openapi.json', async (context) => {
    document ??= make();
    return conditional(context.req.raw, await document, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'X-Data-Version': dataVersion,
    });
  });
};
