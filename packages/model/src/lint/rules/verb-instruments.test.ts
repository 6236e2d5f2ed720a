import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { verbInstruments } from './verb-instruments.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

const corpusWith = (...edits: readonly (readonly [string, string])[]) =>
  tinyCorpus({ [path]: tinyText(path, ...edits) });

test('a verb that comes with no instrument of its own is in order', () => {
  expect(verbInstruments.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a verb beside its instrument is in order', () => {
  expect(verbInstruments.check(parsed(corpusWith(['text: fund', 'text: invest'])))).toEqual([]);
});

test('a verb of a text in Chinese is read by people', () => {
  const files = corpusWith(['language: en', 'language: zh'], ['text: fund', 'text: convene']);
  expect(verbInstruments.check(parsed(files))).toEqual([]);
});

test('a verb without the instrument that it has elsewhere is a problem', () => {
  const files = corpusWith(['text: fund', 'text: fund; would convene']);
  expect(verbInstruments.check(parsed(files))).toEqual([
    {
      rule: 'verb-instruments',
      level: 'error',
      ...whereIs(files, path, 'instruments:'),
      id: 'aa-2025.i.1.1',
      message:
        'The text says “convene”, and `convening-and-dialogue` is not among the instruments.',
      expected: 'convening-and-dialogue',
      tip: 'Add it, as for the same word elsewhere.',
    },
  ]);
});
