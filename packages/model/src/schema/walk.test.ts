import * as v from 'valibot';
import { expect, test } from 'vitest';
import { vocabularies } from '../vocabulary/index.ts';
import { authored } from './authored.ts';
import { aboutOf, field } from './field.ts';
import { datasetSchema, publishedEntities } from './published.ts';
import { authoredText, sentText } from './text.ts';
import { optionsOf, walk } from './walk.ts';

const about = { label: { en: 'thing', zh: '事物' }, description: 'A thing.' };

test('fields are found through optional values, lists, records, pipes and maps', () => {
  const schema = v.object({
    plain: v.string(),
    many: v.optional(
      v.pipe(v.array(v.object({ inner: field(v.number(), about) })), v.minLength(1)),
      [],
    ),
    table: v.record(v.string(), v.object({ cell: v.optional(v.string()) })),
    words: field(authoredText({ en: 1, zh: 1 }), about),
  });
  expect(
    walk(schema).map(({ path, isList, isOptional, about: found }) => [
      path.join('.'),
      isList,
      isOptional,
      found?.description,
    ]),
  ).toEqual([
    ['plain', false, false, undefined],
    ['many', true, false, undefined],
    ['many.inner', true, false, 'A thing.'],
    ['table', false, false, undefined],
    ['table.*', false, false, undefined],
    ['table.*.cell', false, true, undefined],
    ['words', false, false, 'A thing.'],
  ]);
});

test('a field accepts, gives and refuses what its schema does', () => {
  const schema = v.strictObject({ list: field(v.optional(v.array(v.number()), []), about) });
  expect(v.parse(schema, {})).toEqual({ list: [] });
  expect(v.safeParse(schema, { list: ['a'] }).success).toBe(false);
  expect(aboutOf(v.string())).toBeUndefined();
});

const stages = { ...authored, dataset: datasetSchema, ...publishedEntities(sentText) };

test.for(Object.entries(stages))(
  'every field of %s has a label and a description, whatever its texts are',
  ([name, schema]) => {
    const silent = walk(schema)
      .filter(({ path, about: found }) => found === undefined && path.length > 0)
      .map(({ path }) => path.join('.'));
    // The dataset itself is a map of lists.
    expect(silent.filter((path) => name !== 'dataset' || path.includes('.'))).toEqual([]);
  },
);

test.for(Object.entries(stages))('labels of %s are in English and in Chinese', ([, schema]) => {
  for (const { path, about: found } of walk(schema)) {
    if (found === undefined) continue;
    expect([path.join('.'), found.label.zh]).toEqual([
      path.join('.'),
      expect.stringMatching(/\p{sc=Han}|^SHA-256$/u),
    ]);
    expect(found.label.en).toMatch(/^[A-Za-z]/);
    expect(found.description).toMatch(/^[A-Z].*\.$/);
  }
});

test.for(Object.entries(stages))(
  'a closed list of %s is, or is a part of, the vocabulary that it names',
  ([, schema]) => {
    for (const { path, schema: inner, about: found } of walk(schema)) {
      const options = optionsOf(inner);
      if (options === undefined) continue;
      const codes = found?.vocabulary ? Object.keys(vocabularies[found.vocabulary]) : [];
      expect([path.join('.'), options.filter((option) => !codes.includes(option))]).toEqual([
        path.join('.'),
        [],
      ]);
    }
  },
);

test('every vocabulary has English and Chinese for each of its codes', () => {
  for (const [name, terms] of Object.entries(vocabularies))
    for (const [code, { label, definition }] of Object.entries(terms)) {
      expect([name, code, label.en, definition.en]).not.toContain('');
      expect([name, code, definition.zh]).toEqual([
        name,
        code,
        expect.stringMatching(/\p{sc=Han}.*。$/u),
      ]);
      expect(label.zh).not.toBe('');
    }
});
