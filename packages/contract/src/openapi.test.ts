import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openapi } from './openapi.ts';
import { downloads, operations, postings, type Operation } from './operations.ts';
import { propertyMeanings } from './property-meanings.ts';

const document = openapi('/', '0.0.0');
const json = `${JSON.stringify(document, null, 2)}\n`;

/** What the tests read of the document. */
const readable = v.object({
  paths: v.record(
    v.string(),
    v.object({
      // A text to be worked on is sent by POST; the tests below are of what is read.
      post: v.optional(v.looseObject({ operationId: v.string() })),
      get: v.optional(
        v.object({
          operationId: v.string(),
          parameters: v.array(v.looseObject({ name: v.string(), in: v.string() })),
          responses: v.record(
            v.string(),
            v.looseObject({ content: v.optional(v.record(v.string(), v.unknown())) }),
          ),
        }),
      ),
    }),
  ),
});

const everyPath = Object.entries(v.parse(readable, document).paths);
const got = everyPath.flatMap(([, { get }]) => get ?? []);

const problemsOf = async (source: string): Promise<string[]> => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
  return problems.map(({ severity, ruleId, message, location }) =>
    [severity, ruleId, location[0]?.pointer ?? '', message].join(' '),
  );
};

/** The value at a reference such as `#/components/schemas/Plan`, if there is one. */
const resolve = (reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      document,
    );

test('the document changes only when somebody means it to', async () => {
  await expect(json).toMatchFileSnapshot('__snapshots__/openapi.json');
});

test('the document has no error and no warning by the strict rules of Redocly', async () => {
  expect(await problemsOf(json)).toEqual([]);
});

test('the strict rules of Redocly find a mistake in the document', async () => {
  const broken = json.replace('#/components/schemas/Problem', '#/components/schemas/Nothing');
  expect(await problemsOf(broken)).toContainEqual(
    expect.stringMatching(/^error no-unresolved-refs/),
  );
  const silent = json.replace(/"summary": "All plans",/, '');
  expect(await problemsOf(silent)).toContainEqual(expect.stringMatching(/^\w+ operation-summary/));
});

/** What Spectral's own rules for OpenAPI say of a document. */
const spectralProblemsOf = async (source: string): Promise<string[]> => {
  const spectral = new Spectral();
  spectral.setRuleset({
    // The two packages type one rule set differently; it is the one that the other is made for.
    extends: [[oas as unknown as RulesetDefinition, 'all']],
    rules: {
      // Nobody is the one to write to.
      'info-contact': 'off',
      // A licence has an SPDX id or an address, never both (OpenAPI 3.1).
      'license-url': 'off',
      // Tags stand in reading order.
      'openapi-tags-alphabetical': 'off',
    },
  });
  const problems = await spectral.run(source);
  return problems.map(({ code, path, message }) => `${code} ${path.join('/')} ${message}`);
};

test('the document has no error and no warning by all rules of Spectral', async () => {
  expect(await spectralProblemsOf(json)).toEqual([]);
});

test('the rules of Spectral find a mistake in the document', async () => {
  const { paths, ...rest } = v.parse(
    v.looseObject({ paths: v.record(v.string(), v.unknown()) }),
    document,
  );
  const one = { ...rest, paths: { '/v1': paths['/v1'] } };
  const broken = JSON.stringify(one).replace('#/components/schemas/Problem', '#/nowhere');
  expect(await spectralProblemsOf(broken)).toContainEqual(expect.stringMatching(/^invalid-ref/));
});

test('every property of every answer says what it means, and no meaning is left over', () => {
  const used = new Set<unknown>();
  const silent: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(
          v.parse(v.record(v.string(), v.looseObject({})), part),
        )) {
          used.add(property['description']);
          if (typeof property['description'] !== 'string') silent.push(`${path}.${name}`);
        }
      if (key !== 'example' && key !== 'examples')
        walk(part, key === 'properties' ? path : `${path}/${key}`);
    }
  };
  walk(document, '');
  expect(silent).toEqual([]);
  const left = Object.entries(propertyMeanings).filter(([, meaning]) => !used.has(meaning));
  expect(left).toEqual([]);
});

test('no description has three words or fewer, which say nothing to who sees them alone', () => {
  const short = new Set<string>();
  const walk = (value: unknown, inExample: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const isText = key === 'description' && typeof part === 'string' && !inExample;
      if (isText && part.trim().split(/\s+/).length <= 3) short.add(part);
      walk(part, inExample || key === 'example' || key === 'examples');
    }
  };
  walk(document, false);
  expect([...short]).toEqual([]);
});

test('every parameter says what it is for', () => {
  for (const { parameters } of got)
    for (const parameter of parameters) expect(parameter).toHaveProperty('description');
});

test('every reference leads to something in the document', () => {
  const references = [...json.matchAll(/"\$ref": "([^"]*)"/g)].map(
    ([, reference = '']) => reference,
  );
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  expect(json).not.toContain('$defs');
});

test('every operation of the table is in the document, and each other form of a list', () => {
  const forms = Object.entries<Operation>(operations).flatMap(([operationId, { query }]) => [
    operationId,
    ...('cursor' in query.entries ? [`${operationId}Csv`, `${operationId}Ndjson`] : []),
    ...('cursor' in query.entries && 'fields' in query.entries ? [`${operationId}Fields`] : []),
  ]);
  expect(got.map(({ operationId }) => operationId)).toEqual([...forms, ...Object.keys(downloads)]);
  expect(everyPath.flatMap(([, { post }]) => post?.operationId ?? [])).toEqual(
    Object.keys(postings),
  );
});

test('a list has one answer, by a shape that has a name and sends whatever it has to', () => {
  const list = got.find(({ operationId }) => operationId === 'listProvisions');
  expect(list?.responses[200]?.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/ProvisionList' } },
  });
  expect(list?.parameters.map(({ name }) => name)).not.toContain('fields');
  expect(resolve('#/components/schemas/Provision')).toMatchObject({
    required: expect.arrayContaining(['id', 'title', 'named', 'notes', 'topics']),
  });
});

test('a list that is asked for some fields has a shape in which the others are missing', () => {
  const sparse = got.find(({ operationId }) => operationId === 'listProvisionsFields');
  expect(sparse?.parameters.map(({ name }) => name)).toContain('fields');
  expect(JSON.stringify(sparse?.responses[200]?.content)).toContain('SparseProvision');
  expect(resolve('#/components/schemas/SparseProvision')).toMatchObject({ required: ['id'] });
});

test('patterns can be printed again: they need no backslash', () => {
  const patterns = [...json.matchAll(/"pattern": (".*")/g)].map(([, text = '']) => text);
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((text) => text.includes('\\'))).toEqual([]);
});

test('every list has limit and cursor, and nothing else has', () => {
  const lists = Object.entries(operations).flatMap(([operationId, { response, query }]) =>
    'items' in response.entries
      ? ['', 'Csv', 'Ndjson', ...('fields' in query.entries ? ['Fields'] : [])].map(
          (form) => operationId + form,
        )
      : [],
  );
  expect(lists).toContain('listPlans');
  for (const name of ['limit', 'cursor'])
    expect(
      got
        .filter(({ parameters }) => parameters.some((each) => each.name === name))
        .map(({ operationId }) => operationId),
    ).toEqual(lists);
});

test('every part of a path in braces is a required parameter', () => {
  for (const [path, { get }] of everyPath)
    expect((get?.parameters ?? []).filter((parameter) => parameter.in === 'path')).toMatchObject(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, required: true })),
    );
});

test('lists are written with commas, and only what has to be there is required', () => {
  const comparisons = got.find(({ operationId }) => operationId === 'listComparisons');
  expect(comparisons?.parameters).toMatchObject([
    { name: 'plans', required: true, style: 'form', explode: false },
    { name: 'topic', required: false, style: 'form', explode: false },
    { name: 'relation', required: false, style: 'form', explode: false },
    { name: 'force', required: false, style: 'form', explode: false },
    { name: 'actor', required: false, style: 'form', explode: false },
    { name: 'evidence', required: false, style: 'form', explode: false },
    { name: 'q', required: false },
    { name: 'lang', required: false },
    { name: 'at', required: false },
    { name: 'limit', required: false },
    { name: 'cursor', required: false },
  ]);
});

test('every answer but found and unchanged has the shape of a problem, and names which', () => {
  const shape = expect.objectContaining({ schema: { $ref: '#/components/schemas/Problem' } });
  const files = new Map<string, readonly string[]>(
    Object.entries(downloads).map(([operationId, { mediaTypes }]) => [operationId, mediaTypes]),
  );
  for (const { operationId, responses } of got) {
    const { 200: found, 304: unchanged, 308: moved, ...others } = responses;
    expect(moved ?? {}).not.toHaveProperty('content');
    expect(unchanged).toMatchObject({ headers: { ETag: expect.anything() } });
    expect(unchanged).not.toHaveProperty('content');
    expect(Object.keys(found?.content ?? {})).toEqual(
      files.get(operationId) ?? [
        operationId.endsWith('Csv')
          ? 'text/csv'
          : operationId.endsWith('Ndjson')
            ? 'application/x-ndjson'
            : 'application/json',
      ],
    );
    for (const { content } of Object.values(others))
      expect(content).toEqual({ 'application/problem+json': shape });
  }
  const plan = got.find(({ operationId }) => operationId === 'getPlan');
  expect(plan?.responses).toMatchObject({
    400: {
      description:
        'Problems of the types `unknown-parameter`, `invalid-parameter`, `malformed-request`.',
    },
    404: { description: 'Problems of the types `release-not-held`, `not-found`.' },
    406: { description: 'Problems of type `not-acceptable`.' },
    500: { description: 'Problems of type `internal`.' },
  });
});

test('server, data version and examples are those that were given', () => {
  const example = { answered: true };
  const generated = openapi('https://example.org', '1.2.3', { getPlan: example });
  expect(generated).toMatchObject({
    info: { version: '1.2.3' },
    servers: [{ url: 'https://example.org' }],
    paths: {
      '/v1/plans/{plan}': {
        get: { responses: { 200: { content: { 'application/json': { example } } } } },
      },
    },
  });
  expect(
    v.parse(readable, document).paths['/v1/plans/{plan}']?.get?.responses[200]?.content,
  ).toEqual({
    'application/json': expect.not.objectContaining({ example: expect.anything() }),
  });
});
