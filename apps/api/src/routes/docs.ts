import { operations, type OperationId } from '@parley/contract';
import { recipeOrigin } from '@parley/contract/recipes';
import { pagePrefixes } from '@parley/model';
import type { Hono } from 'hono';
import { docsPage } from '../docs/page.ts';
import { respond } from '../middleware/respond.ts';
import { RequestProblem } from '../problem-response.ts';
import { sentTo } from '../redirect.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { pageHeaders } from '../security-headers.ts';

/** Nothing runs and nothing is loaded; forms lead to this service alone. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
code, input, select { font-family: ui-monospace, monospace; }
pre { overflow-x: auto; }
code, a { overflow-wrap: anywhere; }
pre code { overflow-wrap: normal; }
h3 { margin-block: 1rem 0; font-size: 1rem; }
summary { padding-block: 0.5rem; cursor: pointer; }
details > :not(summary) { margin-inline-start: 1rem; }
form { display: grid; gap: 0.75rem; padding: 0 0 1rem; }
label { display: grid; gap: 0.25rem; }
input, select { max-width: 30rem; padding: 0.4rem; font-size: 1rem; }
button { justify-self: start; padding: 0.5rem 1rem; font-size: 1rem; }
dd { margin-block-end: 0.5rem; }
dd small { display: block; }
`;

const nameOfPlace = (id: OperationId): string | undefined =>
  /\{(\w+)\}/.exec(operations[id].path)?.[1];

const isOperation = (id: string): id is OperationId => Object.hasOwn(operations, id);

/** Where a filled-in form leads: what was left empty is left out. */
const addressFor = (id: OperationId, given: URLSearchParams): string => {
  const place = nameOfPlace(id);
  const path = place === undefined ? undefined : (given.get(place) ?? '');
  const query = [...given].filter(([name, value]) => name !== place && value !== '');
  const search = new URLSearchParams(query).toString();
  const address = operations[id].path.replace(/\{\w+\}/, encodeURIComponent(path ?? ''));
  return search === '' ? address : `${address}?${search}`;
};

/**
 * Serves the documentation in both languages, readable and usable without a script. A form leads to the
 * API's own address, so that what is tried can be copied.
 *
 * @param publicUrl Where the service is found, for the examples; without it they name this machine.
 * @param base Path that every link begins with.
 */
export const mountDocs = (app: Hono<AppEnv>, publicUrl: string | undefined, base: string): void => {
  for (const language of ['en', 'zh'] as const)
    app.get(`${pagePrefixes[language]}/docs`, async (context) => {
      const { version } = context.get('release');
      return respond(context, {
        body: String(await docsPage(version, publicUrl ?? recipeOrigin, base, language)),
        contentType: 'text/html; charset=utf-8',
        lifetime: 'document',
        headers: {
          ...pageHeaders,
          'Content-Language': language,
          'Content-Security-Policy': policy,
        },
      });
    });
  app.get('/docs/style.css', (context) =>
    respond(context, {
      body: style,
      contentType: 'text/css; charset=utf-8',
      lifetime: 'document',
    }),
  );
  app.get('/docs/try/:operation', (context) => {
    const id = context.req.param('operation');
    if (!isOperation(id)) throw new RequestProblem('not-found');
    return sentTo(base + addressFor(id, new URL(context.req.url).searchParams));
  });
};
