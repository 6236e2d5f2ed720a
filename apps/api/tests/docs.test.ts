import { operations, postings, type Operation } from '@parley/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { recipes } from '@parley/contract/recipes';
import { forceClasses } from '@parley/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { describedOperations } from '../src/docs/describe.ts';
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

test.for([
  ['/docs', 'en'],
  ['/zh/docs', 'zh-Hans'],
] as const)(
  '%s shows every operation without a script, and loads nothing from elsewhere',
  async ([address, language]) => {
    const response = await app.request(address);
    const page = await response.text();
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(page).toContain(`<html lang="${language}">`);
    for (const [id, { path }] of Object.entries<Operation>(operations)) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(`GET ${path}<`);
    }
    for (const [id, { path }] of Object.entries(postings))
      expect(page).toContain(`<details id="${id}">\n    <summary><code>POST ${path}<`);
    for (const { id } of recipes) expect(page).toContain(`<details id="job-${id}">`);
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|(?:src|href|action)="https?:/);
  },
);

test('the documentation says which values are allowed and what an answer has, in both languages', async () => {
  for (const [address, language] of [
    ['/docs', 'en'],
    ['/zh/docs', 'zh'],
  ] as const) {
    const page = await (await app.request(address)).text();
    for (const [code, { label }] of Object.entries(forceClasses))
      expect(page).toContain(`<option value="${code}">${code}: ${label[language]}</option>`);
    for (const name of ['translationReview', 'counterArgument', 'counterReading', 'stances'])
      expect(page).toContain(`<code>${name}</code>`);
  }
});

test('every parameter and operation has Chinese words of its own', () => {
  const chinese = describedOperations('zh');
  const without = [...chinese].flatMap(([id, { description, parameters }]) =>
    [
      { name: id, description },
      ...parameters.map((each) => ({ ...each, name: `${id}.${each.name}` })),
    ]
      .filter((each) => !/\p{Script=Han}/u.test(each.description))
      .map(({ name }) => name),
  );
  expect(without).toEqual([]);
});

test('several values chosen in a form lead to an address that names them all', async () => {
  const { headers } = await app.request('/docs/try/listProvisions?force=do&force=should&plan=');
  const address = headers.get('Location') ?? '';
  expect(await getJson(address)).toEqual(await getJson('/v1/provisions?force=do,should'));
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
