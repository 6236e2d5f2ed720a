import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { field } from './field.ts';
import { metadataAsExtensions } from './json-schema.ts';

const jsonSchema = (schema: v.GenericSchema) =>
  toJsonSchema(schema, { errorMode: 'ignore', ...metadataAsExtensions });

test('a field has its description, and what it refers to under x- keys; no label', () => {
  const topics = field(v.pipe(v.array(v.string()), v.minLength(1)), {
    label: { en: 'topics', zh: '主题' },
    description: 'Ids of topics.',
    ref: 'topic',
  });
  expect(jsonSchema(v.object({ topics }))).toMatchObject({
    properties: {
      topics: {
        type: 'array',
        items: { type: 'string' },
        minItems: 1,
        description: 'Ids of topics.',
        'x-ref': 'topic',
      },
    },
  });
  expect(JSON.stringify(jsonSchema(topics))).not.toContain('label');
});

test('metadata of others keep their x- keys alone', () => {
  expect(jsonSchema(v.pipe(v.string(), v.metadata({ 'x-any-order': true, unit: 'mm' })))).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'string',
    'x-any-order': true,
  });
});
