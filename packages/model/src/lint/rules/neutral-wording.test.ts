import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { neutralWording } from './neutral-wording.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const english = 'en: Fund the work.';
const chinese = 'zh: 资助此项工作。';

const checked = (from: string, to: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  return { files, problems: neutralWording.check(parsed(files)) };
};

test('texts that say what a plan says are in order', () => {
  expect(neutralWording.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['English', 'bold', 'say what is done', english, 'en: Fund the bold work.'],
  ['English', 'merely', 'leave it out', english, 'en: Merely fund the work.'],
  ['English', 'so-called', 'say who calls it so', english, 'en: Fund the so-called work.'],
  ['Chinese', '显然', '删去', chinese, 'zh: 显然资助此项工作。'],
] as const)('a judgement in %s, “%s”, is a problem: %s', ([language, word, instead, from, to]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    {
      rule: 'neutral-wording',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'aa-2025.i.1.1',
      message: `The ${language} text judges: “${word}”.`,
      expected: instead,
      tip: 'Say what the text says. If the word is the plan’s own, quote it and say so.',
    },
  ]);
});

test.for([
  [english, 'en: Fund what the plan calls “bold” work.'],
  [english, `en: 'Fund "bold" work.'`],
  [chinese, 'zh: 资助其所称的“大胆”工作。'],
  [chinese, 'zh: 资助《大胆》。'],
] as const)('a word in quotation marks is the plan’s own: %s', ([from, to]) => {
  expect(checked(from, to).problems).toEqual([]);
});

test('a judgement between two quotations is ours', () => {
  expect(checked(english, 'en: Fund “this”, a bold work, and “that”.').problems).toHaveLength(1);
});

test.for(['en: Embolden the work.', 'en: Fund bold-face type.', 'en: Fund the vitality.'])(
  'a word that only contains a listed one is in order: %s',
  (to) => {
    expect(checked(english, to).problems).toEqual([]);
  },
);

test('every judgement of a text is a problem of its own', () => {
  expect(
    checked(english, 'en: Fund the bold, historic work.').problems.map(({ message }) => message),
  ).toEqual(['The English text judges: “bold”.', 'The English text judges: “historic”.']);
});
