import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { authored } from '../schema/authored.ts';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { editorSchemas, staleSchemas, writeSchemas } from './editor-schemas.ts';

const node = v.looseObject({ properties: v.record(v.string(), v.unknown()) });
const schemas = editorSchemas();

const propertiesOf = (kind: string) =>
  v.parse(node, JSON.parse(schemas.get(`${kind}.json`) ?? '')).properties;

/** What says that a value is an id of a kind. */
const idOf = (kind: string) => ({ allOf: [{ $ref: `ids.json#/definitions/${kind}` }] });

test('there is a schema for every kind of file, titled and closed to unknown fields', () => {
  expect([...schemas.keys()]).toEqual(Object.keys(authored).map((kind) => `${kind}.json`));
  for (const kind of Object.keys(authored))
    expect(JSON.parse(schemas.get(`${kind}.json`) ?? '')).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `Parley ${kind}`,
      type: 'object',
      additionalProperties: false,
    });
});

test('a provision offers the ids of what it refers to, in lists and in maps inside lists', () => {
  expect(propertiesOf('provision')).toMatchObject({
    topics: { type: 'array', items: idOf('topic'), minItems: 1, maxItems: 4 },
    instruments: { type: 'array', items: idOf('instrument') },
    sources: { type: 'array', items: idOf('source') },
    section: { type: 'string', ...idOf('section') },
    repeats: idOf('provision'),
    actors: { type: 'array', items: { properties: { actor: idOf('actor') } } },
  });
});

test('a relation offers topics, and for each side plans and provisions', () => {
  expect(propertiesOf('relation')).toMatchObject({
    topic: idOf('topic'),
    sides: {
      items: { properties: { plan: idOf('plan'), provisions: { items: idOf('provision') } } },
    },
  });
});

test('the id of a file itself is open, for it is new', () => {
  expect(propertiesOf('topic')['id']).toEqual({
    type: 'string',
    pattern: expect.any(String),
    description: expect.any(String),
  });
});

test('every field says what it holds, and none its label', () => {
  expect(propertiesOf('topic')).toMatchObject({ belongs: { description: 'What belongs to it.' } });
  expect([...schemas.values()].join('')).not.toMatch(/"label": \{\s*"en": "/);
});

test('a field with a default may be left out', () => {
  expect(JSON.parse(schemas.get('statement.json') ?? '')).toMatchObject({
    required: ['id', 'kind', 'order', 'summary', 'evidence'],
  });
});

test('a folder is out of date in the schema that was altered, and in the ids when there is a new file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-schemas-'));
  await writeSchemas(tinyCorpus(), folder);
  expect(await staleSchemas(tinyCorpus(), folder)).toEqual([]);
  const more = tinyCorpus({ 'topics/water.yaml': 'id: water\n' });
  expect(await staleSchemas(more, folder)).toEqual(['ids.json']);
  const path = join(folder, 'topic.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('Parley topic', 'Topic'));
  expect(await staleSchemas(tinyCorpus(), folder)).toEqual(['topic.json']);
  await rm(folder, { recursive: true });
});
