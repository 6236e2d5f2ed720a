import {
  operations,
  postings,
  type Operation,
  type OperationId,
  type Posting,
} from '@parley/contract';
import { openapi } from '@parley/contract/openapi';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
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
code, input { font-family: ui-monospace, monospace; }
pre { white-space: pre-wrap; }
pre, a { overflow-wrap: anywhere; }
summary { padding-block: 0.5rem; cursor: pointer; }
form { display: grid; gap: 0.75rem; padding: 0 0 1rem 1rem; }
label { display: grid; gap: 0.25rem; }
input { max-width: 30rem; padding: 0.4rem; font-size: 1rem; }
button { justify-self: start; padding: 0.5rem 1rem; font-size: 1rem; }
`;

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
  example: string;
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : String(value ?? '');

const nameOfPlace = ({ path }: Operation): string | undefined => /\{(\w+)\}/.exec(path)?.[1];

/** The parameters of every operation, as the OpenAPI document has them. */
const parametersById = (): ReadonlyMap<string, Parameter[]> => {
  // The document is our own, a few functions away; only its type is plain JSON.
  const { paths } = openapi('/', '') as {
    paths: Record<string, { get?: { operationId: string; parameters: Record<string, unknown>[] } }>;
  };
  return new Map(
    Object.values(paths)
      .flatMap(({ get }) => get ?? [])
      .map((get) => [
        // Lists that `fields` can thin out are described whole by an operation of their own.
        get.operationId.replace(/Fields$/, ''),
        get.parameters.map((parameter) => ({
          name: textOf(parameter['name']),
          in: textOf(parameter['in']),
          required: parameter['required'] === true,
          description: textOf(parameter['description']),
          example: textOf(parameter['example']),
        })),
      ]),
  );
};

const field = (operation: string, parameter: Parameter) =>
  html` <label for="${operation}-${parameter.name}">
    <span
      ><code>${parameter.name}</code>${parameter.required ? ' (required)' : ''}:
      ${parameter.description}</span
    >
    <input
      id="${operation}-${parameter.name}"
      name="${parameter.name}"
      value="${parameter.required || parameter.in === 'path' ? parameter.example : ''}"
      placeholder="${parameter.example}"
      ${parameter.required ? 'required' : ''}
    />
  </label>`;

const section = (
  id: string,
  operation: Operation,
  parameters: readonly Parameter[],
  base: string,
) =>
  html` <details id="${id}">
    <summary><code>GET ${operation.path}</code> ${operation.summary.en}</summary>
    <form action="${base}/docs/try/${id}" method="get">
      <p>${operation.description}</p>
      <p>
        For example <a href="${base}${operation.example}"><code>${operation.example}</code></a>
      </p>
      ${parameters.map((parameter) => field(id, parameter))}
      <button>Try ${operation.summary.en}</button>
    </form>
  </details>`;

/** A request that sends a text; a form cannot write JSON, so that it is shown as a command. */
const sent = (id: string, { path, summary, description, example }: Posting) =>
  html` <details id="${id}">
    <summary><code>POST ${path}</code> ${summary.en}</summary>
    <p>${description}</p>
    <pre><code>${`curl -d '${JSON.stringify(example)}' -H 'Content-Type: application/json' ${path}`}</code></pre>
  </details>`;

const page = (version: string, base: string): HtmlEscapedString | Promise<HtmlEscapedString> => {
  const parameters = parametersById();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>The Parley API</title>
        <link rel="stylesheet" href="${base}/docs/style.css" />
      </head>
      <body>
        <main>
          <h1>The Parley API</h1>
          <p>
            Read-only, without a key, from any origin. Data ${version}. For programs:
            <a href="${base}/openapi.json">OpenAPI 3.1</a>. Open an operation to see what it may be
            asked with, and try it: the answer is the one that a program would get.
          </p>
          ${Object.entries<Operation>(operations).map(([id, operation]) =>
            section(id, operation, parameters.get(id) ?? [], base),
          )}
          ${Object.entries<Posting>(postings).map(([id, posting]) => sent(id, posting))}
        </main>
      </body>
    </html>`;
};

const isOperation = (id: string): id is OperationId => Object.hasOwn(operations, id);

/** Where a filled-in form leads: what was left empty is left out. */
const addressFor = (id: OperationId, given: URLSearchParams): string => {
  const place = nameOfPlace(operations[id]);
  const path = place === undefined ? undefined : (given.get(place) ?? '');
  const query = [...given].filter(([name, value]) => name !== place && value !== '');
  const search = new URLSearchParams(query).toString();
  const address = operations[id].path.replace(/\{\w+\}/, encodeURIComponent(path ?? ''));
  return search === '' ? address : `${address}?${search}`;
};

/**
 * Serves the documentation: every operation with its parameters, readable and usable without a
 * script. A form leads to the API's own address, so that what is tried can be copied.
 *
 * @param base Path that every link begins with.
 */
export const mountDocs = (app: Hono<AppEnv>, base: string): void => {
  app.get('/docs', async (context) => {
    const { version } = context.get('release');
    return respond(context, {
      body: String(await page(version, base)),
      contentType: 'text/html; charset=utf-8',
      lifetime: 'document',
      headers: { ...pageHeaders, 'Content-Security-Policy': policy },
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
