import * as v from 'valibot';
import { expect, test } from 'vitest';
import { describeIssue } from './describe-issue.ts';

const schema = v.strictObject({
  id: v.string(),
  title: v.strictObject({ en: v.string(), zh: v.string() }),
  order: v.optional(
    v.pipe(
      v.number(),
      v.check((value) => value < 9, 'Too many.'),
    ),
  ),
  kind: v.optional(v.picklist(['one', 'two'])),
});

const described = (value: unknown) =>
  (v.safeParse(schema, value).issues ?? []).map((issue) => describeIssue(issue));

const title = { en: 'A', zh: '甲' };

test('a field that does not exist is named, with advice on spelling', () => {
  expect(described({ id: 'a', title, tilte: 1 })).toEqual([
    {
      message: '`tilte` is not a field of this kind of file.',
      received: '"tilte"',
      tip: 'Check the spelling, or delete the line. The editor lists the fields that exist.',
    },
  ]);
});

test('a missing field is named by its whole path', () => {
  expect(described({ title })).toEqual([
    {
      message: '`id` is missing.',
      expected: 'a value for "id"',
      tip: 'Add the line; the editor shows what is allowed there.',
    },
  ]);
});

test.for(['en', 'zh'] as const)(
  'a text without %s is told that both languages are needed',
  (key) => {
    const { [key]: _, ...rest } = title;
    expect(described({ id: 'a', title: rest })).toEqual([
      {
        message: `\`title.${key}\` is missing.`,
        expected: `a value for "${key}"`,
        tip: 'Every text that readers see needs `en` and `zh`.',
      },
    ]);
  },
);

test('a value of the wrong type says what is expected and what was received', () => {
  expect(described({ id: 7, title })).toEqual([
    {
      message: '`id`: Invalid type: Expected string but received 7',
      expected: 'string',
      received: '7',
      tip: 'Correct the value.',
    },
  ]);
});

test('a value outside a list is answered with the list', () => {
  expect(described({ id: 'a', title, kind: 'three' })).toEqual([
    {
      message: '`kind`: Invalid type: Expected ("one" | "two") but received "three"',
      expected: '("one" | "two")',
      received: '"three"',
      tip: 'Correct the value.',
    },
  ]);
});

test('a check with words of its own is quoted, without an expected value', () => {
  expect(described({ id: 'a', title, order: 9 })).toEqual([
    { message: '`order`: Too many.', received: '9', tip: 'Correct the value.' },
  ]);
});

test('an issue with the file as a whole says so', () => {
  expect(described(null)).toEqual([
    {
      message: '`the file`: Invalid type: Expected Object but received null',
      expected: 'Object',
      received: 'null',
      tip: 'Correct the value.',
    },
  ]);
});
