import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { readResponses } from './responses.ts';

/** How most would write it: Hono, `c.json`, the same data as values, nothing kept as bytes. */
const responses = new Map(
  [...(await readResponses())].map(([address, { body }]) => [
    address,
    JSON.parse(body.toString()) as object,
  ]),
);

const app = new Hono();
app.get('*', (context) => {
  const value = responses.get(context.req.url.slice(context.req.url.indexOf('/', 8)));
  return value ? context.json(value) : context.notFound();
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`http://127.0.0.1:${port}`),
);
