import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { chargedWordsAttributed } from './charged-words.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const english = 'en: Fund the work.';
const chinese = 'zh: 资助此项工作。';

const checked = (from: string, to: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  return { files, problems: chargedWordsAttributed.check(parsed(files)) };
};

test.for([
  [english, 'en: Keep chips from what the plan calls adversaries.'],
  [english, 'en: Keep chips out of “countries of concern”.'],
  [english, 'en: Test adversarial robustness.'],
  [chinese, 'zh: 使芯片不流入计划所称对手。'],
  [chinese, 'zh: 使芯片不流入“受关注国家”。'],
] as const)('a charged word that is attributed or quoted is in order: %s', ([from, to]) => {
  expect(checked(from, to).problems).toEqual([]);
});

test.for([
  [english, 'en: Keep chips from adversaries.', 'adversaries', 'what the plan calls ..., or “...”'],
  [english, 'en: Watch Malign foreign influence.', 'Malign', 'what the plan calls ..., or “...”'],
  [english, 'en: Shield it from rivals.', 'rivals', 'what the plan calls ..., or “...”'],
  [chinese, 'zh: 使芯片不流入受关注国家。', '受关注国家', '计划所称……，或加引号'],
] as const)('a charged word in our own voice is a problem: %s', ([from, to, found, expected]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    {
      rule: 'charged-words',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'aa-2025.i.1.1',
      message: `“${found}” is a word of the plan, and nothing says so.`,
      expected,
      tip: 'Attribute the word, or say in plain words what is meant.',
    },
  ]);
});

test('a statement says in its first word whose words they are', () => {
  const statement = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';
  const files = tinyCorpus({
    [statement]: tinyText(statement, ['en: Says why.', 'en: Says that rivals are ahead.']),
  });
  expect(chargedWordsAttributed.check(parsed(files))).toEqual([]);
});
