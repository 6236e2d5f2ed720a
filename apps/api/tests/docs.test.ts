import { operations, postings, type Operation } from '@parley/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app, getJson } from './real-app.ts';

const media = v.object({ 'application/json': v.object({ example: v.optional(v.unknown()) }) });
const problems = v.object({
  'application/problem+json': v.object({
    examples: v.record(v.string(), v.object({ value: v.unknown() })),
  }),
});
const documentShape = v.object({
  paths: v.record(
    v.string(),
    v.object({
      get: v.optional(
        v.object({
          operationId: v.string(),
          parameters: v.array(
            v.looseObject({ name: v.string(), example: v.optional(v.unknown()) }),
          ),
          responses: v.record(v.string(), v.object({ content: v.optional(v.unknown()) })),
        }),
      ),
    }),
  ),
});

test('every example in the OpenAPI document is valid by its own schema', async () => {
  const raw = await getJson('/openapi.json');
  const { paths } = v.parse(documentShape, raw);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(v.parse(v.record(v.string(), v.unknown()), raw), 'parley');
  const errors: string[] = [];
  let checked = 0;
  const check = (path: readonly string[], example: unknown): void => {
    const pointer = path
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`parley#/${pointer}/schema`);
    checked += 1;
    if (validate?.(example) !== true) errors.push(`${pointer} ${ajv.errorsText(validate?.errors)}`);
  };
  for (const [path, { get }] of Object.entries(paths)) {
    // A text that is sent by POST has an example of its own, which its tests send.
    if (get === undefined) continue;
    const at = ['paths', path, 'get'];
    for (const [place, { example }] of get.parameters.entries())
      if (example !== undefined) check([...at, 'parameters', String(place)], example);
    for (const [status, { content }] of Object.entries(get.responses)) {
      const body = [...at, 'responses', status, 'content'];
      const found = v.safeParse(media, content);
      const example = found.success ? found.output['application/json'].example : undefined;
      if (example !== undefined) check([...body, 'application/json'], example);
      // Files have neither schema nor example; neither has what was not changed or has moved.
      if (!['200', '304', '308'].includes(status)) {
        const { examples } = v.parse(problems, content)['application/problem+json'];
        for (const { value } of Object.values(examples))
          check([...body, 'application/problem+json'], value);
      }
    }
  }
  expect(errors).toEqual([]);
  expect(checked).toBeGreaterThan(150);
});

test('the documentation shows every operation without a script, and loads nothing from elsewhere', async () => {
  const response = await app.request('/docs');
  const page = await response.text();
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  for (const [id, { path }] of Object.entries<Operation>(operations)) {
    expect(page).toContain(`id="${id}"`);
    expect(page).toContain(`GET ${path}<`);
  }
  for (const [id, { path }] of Object.entries(postings))
    expect(page).toContain(`<details id="${id}">\n    <summary><code>POST ${path}<`);
  expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|https?:\/\//);
  expect((await app.request('/docs/style.css')).headers.get('Content-Type')).toContain('text/css');
});

test('a form leads to the address that a program would ask, without what was left empty', async () => {
  const tried = await app.request(
    '/docs/try/listProvisions?plan=us-2025&topic=&q=&limit=2&lang=&cursor=',
  );
  expect(tried.status).toBe(303);
  expect(tried.headers.get('Location')).toBe('/v1/provisions?plan=us-2025&limit=2');
  const one = await app.request('/docs/try/getTopic?topic=health&lang=en');
  expect(one.headers.get('Location')).toBe('/v1/topics/health?lang=en');
  const hostile = await app.request('/docs/try/getTopic?topic=%2F%2Fevil.example&lang=%0D%0A');
  expect(hostile.headers.get('Location')).toBe('/v1/topics/%2F%2Fevil.example?lang=%0D%0A');
});

test.for(['/docs/try/nothing', '/docs/try/toString', '/docs/nothing'])(
  'there is nothing at %s',
  async (address) => {
    expect((await app.request(address)).status).toBe(404);
  },
);
