import { expect, test } from 'vitest';
import { parsed, tinyCorpus } from '../../testing/tiny-corpus.ts';
import { sets } from './sets.ts';

const set = (id: string, plans: string, first: boolean): string =>
  `id: ${id}\norder: 1\n${first ? 'default: true\n' : ''}plans: [${plans}]\ntitle:\n  en: Texts\n  zh: 文本\nlead:\n  en: Texts.\n  zh: 文本。\n`;
const check = (files: Readonly<Record<string, string>>) => sets.check(parsed(tinyCorpus(files)));

test('a corpus without sets, and one of whose sets is shown first, are let through', () => {
  expect(check({})).toEqual([]);
  expect(
    check({
      'sets/one.yaml': set('one', 'aa-2025, bb-2026', true),
      'sets/two.yaml': set('two', 'bb-2026, aa-2025', false),
    }),
  ).toEqual([]);
});

test('no set that is shown first, and two, are reported', () => {
  expect(check({ 'sets/one.yaml': set('one', 'aa-2025, bb-2026', false) })).toMatchObject([
    { message: 'No set of plans is shown first.' },
  ]);
  expect(
    check({
      'sets/one.yaml': set('one', 'aa-2025, bb-2026', true),
      'sets/two.yaml': set('two', 'bb-2026, aa-2025', true),
    }),
  ).toMatchObject([{ message: 'Two sets are shown first: one and this one.', id: 'two' }]);
});

test('a plan that is twice in a set is reported', () => {
  expect(check({ 'sets/one.yaml': set('one', 'aa-2025, aa-2025', true) })).toMatchObject([
    { message: 'aa-2025 is twice in the set.', rule: 'sets', level: 'error' },
  ]);
});
