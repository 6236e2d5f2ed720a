import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { uniqueId } from './unique-id.ts';

test('ids that stand for one thing each are in order', () => {
  expect(uniqueId.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a second file with the same id is a problem that names the first', () => {
  const path = 'actors/office.yaml';
  const files = tinyCorpus({ [path]: tinyText('actors/bureau.yaml') });
  expect(uniqueId.check(parsed(files))).toEqual([
    {
      rule: 'unique-id',
      level: 'error',
      ...whereIs(files, path, 'id: bureau'),
      id: 'bureau',
      message: 'The id is already used in actors/bureau.yaml.',
      received: 'bureau',
      tip: 'Take the next free number; ids are never reused.',
    },
  ]);
});

test('a provision may not take the id of a section, even of another plan', () => {
  const path = 'plans/bb-2026/provisions/bb-2026.1.1.yaml';
  const files = tinyCorpus({ [path]: tinyText(path, ['id: bb-2026.1.1', 'id: aa-2025.i.1']) });
  expect(uniqueId.check(parsed(files))).toEqual([
    expect.objectContaining({
      file: path,
      message: 'The id is already used in plans/aa-2025/sections/aa-2025.i.1.yaml.',
    }),
  ]);
});

test('a topic and an instrument may have the same id', () => {
  const files = tinyCorpus({
    'instruments/chips.yaml': tinyText('instruments/funding.yaml', ['id: funding', 'id: chips']),
  });
  expect(uniqueId.check(parsed(files))).toEqual([]);
});
