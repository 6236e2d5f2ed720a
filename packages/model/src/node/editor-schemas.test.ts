import * as v from 'valibot';
import { expect, test } from 'vitest';
import { authored } from '../schema/authored.ts';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { editorSchemas } from './editor-schemas.ts';

const node = v.looseObject({ properties: v.record(v.string(), v.unknown()) });

const propertiesOf = (kind: string) =>
  v.parse(node, JSON.parse(editorSchemas(tinyCorpus()).get(`${kind}.json`) ?? '')).properties;

test('there is a schema for every kind of file, titled and closed to unknown fields', () => {
  const schemas = editorSchemas(tinyCorpus());
  expect([...schemas.keys()]).toEqual(Object.keys(authored).map((kind) => `${kind}.json`));
  for (const kind of Object.keys(authored))
    expect(JSON.parse(schemas.get(`${kind}.json`) ?? '')).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: `Parley ${kind}`,
      type: 'object',
      additionalProperties: false,
    });
});

test('a provision offers the topics, instruments, sources and actors that exist', () => {
  expect(propertiesOf('provision')).toMatchObject({
    topics: { type: 'array', items: { enum: ['chips', 'energy'] }, minItems: 1, maxItems: 4 },
    instruments: { type: 'array', items: { enum: ['funding'] } },
    sources: { type: 'array', items: { enum: ['plan-pdf'] } },
    actors: {
      type: 'array',
      items: { properties: { actor: { type: 'string', enum: ['bureau', 'ministry'] } } },
    },
  });
});

test('a relation offers the topics and plans that exist', () => {
  expect(propertiesOf('relation')).toMatchObject({
    topic: { type: 'string', enum: ['chips', 'energy'] },
    sides: {
      items: { properties: { plan: { type: 'string', enum: ['aa-2025', 'bb-2026'] } } },
    },
  });
});

test('a topic offers the groups that exist', () => {
  expect(propertiesOf('topic')).toMatchObject({
    group: { type: 'string', enum: ['infrastructure'] },
  });
});

test('the id of a file itself is open, for it is new', () => {
  expect(propertiesOf('topic')['id']).toEqual({ type: 'string', pattern: expect.any(String) });
});

test('a field with a default may be left out', () => {
  expect(JSON.parse(editorSchemas(tinyCorpus()).get('statement.json') ?? '')).toMatchObject({
    required: ['id', 'kind', 'order', 'summary', 'evidence'],
  });
});

test('a new topic file is offered at once', () => {
  const files = tinyCorpus({
    'topics/water.yaml': tinyCorpus()
      .find(({ path }) => path === 'topics/chips.yaml')
      ?.text.replaceAll('chips', 'water'),
  });
  expect(editorSchemas(files).get('relation.json')).toContain('"water"');
  expect(editorSchemas(tinyCorpus()).get('relation.json')).not.toContain('"water"');
});
