import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { anyColumnOrder } from './any-column-order.ts';

const path = 'relations/chips.aims.yaml';
const english = 'en: The aims differ.';
const chinese = 'zh: 目标不同。';

const checked = (from: string, to: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  return { files, problems: anyColumnOrder.check(parsed(files)) };
};

test('a reason that reads right in any order of the columns is in order', () => {
  expect(anyColumnOrder.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['former', english, 'en: AA, the former, funds.'],
  ['Latter', english, 'en: Latter plans fund.'],
  ['left', english, 'en: The plan on the left funds.'],
  ['The other plan', english, 'en: The other plan funds.'],
  ['前者', chinese, 'zh: 前者资助。'],
  ['右栏', chinese, 'zh: 右栏资助。'],
] as const)('“%s” in a reason is a problem at its language', ([word, from, to]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    {
      rule: 'any-column-order',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'chips.aims',
      message: `“${word}” is only right in one order of the columns.`,
      expected: 'the names of the plans',
      tip: 'Name each plan: the reader may swap the columns.',
    },
  ]);
});

test('a counter-reading is held to the same', () => {
  const { files, problems } = checked(
    'review: draft\n',
    'counterReading:\n  en: AA goes further.\n  zh: 后者更进一步。\nreview: draft\n',
  );
  expect(problems).toEqual([expect.objectContaining(whereIs(files, path, 'zh: 后者更进一步。'))]);
});

test('a word that only contains one of these words is in order', () => {
  expect(checked(english, 'en: The leftover chips of performers.').problems).toEqual([]);
});

test('what is not about columns, such as a summary of a provision, may say former', () => {
  const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
  const text = tinyText(provision, ['en: Fund the work.', 'en: Fund the former body.']);
  expect(anyColumnOrder.check(parsed(tinyCorpus({ [provision]: text })))).toEqual([]);
});
