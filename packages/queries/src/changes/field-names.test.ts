import { publishedEntities } from '@parley/model';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fieldName } from './field-names.ts';
import { valueWords } from './value-words.ts';

/** A text that can be told from every other schema. */
const text = v.literal('a text');

interface Found {
  paths: string[];
  values: [key: string, value: string][];
}

const isSchema = (value: unknown): value is v.GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** Every field of a schema, and every value of every fixed list, with the key that holds it. */
const walk = (schema: v.GenericSchema, path: readonly string[], found: Found): void => {
  const key = path.at(-1) ?? '';
  if (schema === text) return;
  if ('options' in schema && Array.isArray(schema.options))
    for (const option of schema.options)
      if (typeof option === 'string') found.values.push([key, option]);
  if ('wrapped' in schema && isSchema(schema.wrapped)) walk(schema.wrapped, path, found);
  if ('item' in schema && isSchema(schema.item)) walk(schema.item, [key], found);
  if (
    'pipe' in schema &&
    Array.isArray(schema.pipe) &&
    isSchema(schema.pipe[0]) &&
    schema.pipe[0] !== schema
  )
    walk(schema.pipe[0], path, found);
  else if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null)
    for (const [name, part] of Object.entries(schema.entries)) {
      const below = [...path, name];
      if (!isSchema(part)) continue;
      const isMap =
        'entries' in part ||
        ('wrapped' in part && isSchema(part.wrapped) && 'entries' in part.wrapped);
      if (!isMap) found.paths.push(below.join('.'));
      walk(part, below, found);
    }
};

const { redirect: _, releaseRecord: __, ...entities } = publishedEntities(() => text);
const found: Found = { paths: [], values: [] };
for (const entity of Object.values(entities)) walk(entity, [], found);
const paths = [...new Set(found.paths)].filter(
  (path) => !['id', 'position'].includes(path) && !path.startsWith('passage.'),
);

test('every field of the model is walked', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'summary',
      'force.class',
      'evidence.text.state',
      'division.by',
      'searches.hits',
    ]),
  );
});

test.for(paths)('the field %s has a name in English and Chinese', (path) => {
  const { en, zh } = fieldName(path);
  expect(en).not.toBe(path.includes('.') ? path : '');
  expect({ path, hasChinese: /\p{sc=Han}|SHA/u.test(zh) }).toEqual({ path, hasChinese: true });
});

test.for([...new Set(found.values.map((pair) => JSON.stringify(pair)))])(
  'the value %s has words in English and Chinese',
  (pair) => {
    const [key = '', value = ''] = v.parse(v.array(v.string()), JSON.parse(pair));
    const words = valueWords(key, value);
    expect(words?.en).toBeTruthy();
    expect(/\p{sc=Han}|PDF/u.test(words?.zh ?? '')).toBe(true);
  },
);
