import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { hearsay } from './hearsay.ts';

const path = 'relations/chips.aims.yaml';

const checked = (from: string, to: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  return { files, problems: hearsay.check(parsed(files)) };
};

const english = 'en: The aims differ.';
const chinese = 'zh: 目标不同。';

test.for([
  [english, 'en: Reuters reported talks.'],
  [english, 'en: The plan is described by Strider as a programme.'],
  [english, 'en: It lay in what was “said to be” a draft.'],
  [chinese, 'zh: 路透社报道了会谈。'],
] as const)('a claim with its source is in order: %s', ([from, to]) => {
  expect(checked(from, to).problems).toEqual([]);
});

test.for([
  [english, 'en: Agencies are said to know.', 'are said to', 'the name of the source'],
  [
    english,
    'en: The plan is recorded as promoting it.',
    'is recorded as',
    'the name of the source',
  ],
  [english, 'en: The provision as recorded names none.', 'as recorded', 'the name of the source'],
  [chinese, 'zh: 据称该机构知情。', '据称', '来源名称'],
] as const)('a claim without one is a problem: %s', ([from, to, found, expected]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    {
      rule: 'hearsay',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'chips.aims',
      message: `“${found}” does not say who says it.`,
      expected,
      tip: 'Name the source, or leave the claim out, for either side alike.',
    },
  ]);
});
