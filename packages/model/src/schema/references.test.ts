import * as v from 'valibot';
import { expect, test } from 'vitest';
import { authored, type EntityKind } from './authored.ts';
import { id } from './ids.ts';
import { referencesIn } from './references.ts';
import { walk } from './walk.ts';

const isId = (schema: v.GenericSchema): boolean =>
  schema === id || ('pipe' in schema && Array.isArray(schema.pipe) && schema.pipe.includes(id));

/** Records of releases say what was published, whether it still exists or not. */
const { 'release-record': _, ...living } = authored;

test.for(Object.entries(living))('every field of %s that holds an id says whose', ([, schema]) => {
  const silent = walk(schema).filter(
    ({ path, schema: inner, about }) =>
      isId(inner) &&
      path.join('.') !== 'id' &&
      about?.ref === undefined &&
      about?.refBy === undefined,
  );
  expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
});

test.for(Object.entries(authored))('a field of %s that refers holds an id', ([, schema]) => {
  const wrong = walk(schema).filter(
    ({ schema: inner, about }) =>
      (about?.ref !== undefined || about?.refBy !== undefined) && !isId(inner),
  );
  expect(wrong.map(({ path }) => path.join('.'))).toEqual([]);
});

const of = (kind: EntityKind, value: unknown) => referencesIn(authored[kind], value);

test('ids are found in values, lists, and maps inside lists, each with its place', () => {
  expect(
    of('provision', {
      id: 'a.1',
      section: 'a',
      topics: ['chips', 'energy'],
      actors: [{ actor: 'bureau', role: 'lead', basis: 'stated' }],
    }),
  ).toEqual([
    { path: ['section'], kind: 'section', id: 'a', within: 'folder' },
    { path: ['actors', 0, 'actor'], kind: 'actor', id: 'bureau' },
    { path: ['topics', 0], kind: 'topic', id: 'chips' },
    { path: ['topics', 1], kind: 'topic', id: 'energy' },
  ]);
});

test('the plan beside a field is the one that its entries must belong to', () => {
  expect(of('relation', { sides: [{ plan: 'a', provisions: ['a.1'] }] })).toEqual([
    { path: ['sides', 0, 'plan'], kind: 'plan', id: 'a' },
    { path: ['sides', 0, 'provisions', 0], kind: 'provision', id: 'a.1', within: { plan: 'a' } },
  ]);
});

test('a field beside says of which kind an id is; without it nothing is known', () => {
  expect(of('redirect', { kind: 'topic', became: ['chips'] })).toEqual([
    { path: ['became', 0], kind: 'topic', id: 'chips' },
  ]);
  expect(of('redirect', { kind: 'constructor', became: ['chips'] })).toEqual([]);
  expect(of('redirect', { became: ['chips'] })).toEqual([]);
});

test.for([undefined, null, 7, 'chips', [], { topics: 7, sides: [null] }])(
  'a value that the schema would refuse (%j) has no ids',
  (value) => {
    expect(of('relation', value)).toEqual([]);
  },
);
