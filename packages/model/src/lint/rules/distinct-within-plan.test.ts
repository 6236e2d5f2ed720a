import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { distinctWithinPlan } from './distinct-within-plan.ts';

const first = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const second = 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml';

test('provisions of different plans may share label, titles and order', () => {
  const { check } = distinctWithinPlan;
  expect(check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['label', ['label: "1.2"', 'label: "1.1"'], 'label: "1.1"'],
  ['English title', ['en: Action 2', 'en: Action 1'], 'en: Action 1'],
  ['Chinese title', ['zh: 行动 2', 'zh: 行动 1'], 'zh: 行动 1'],
  ['place in its section', ['order: 2', 'order: 1'], 'order: 1'],
] as const)('a second provision of a plan with the same %s is a problem', ([what, edit, at]) => {
  const files = tinyCorpus({ [second]: tinyText(second, edit) });
  expect(distinctWithinPlan.check(parsed(files))).toEqual([
    {
      rule: 'distinct-within-plan',
      level: 'error',
      ...whereIs(files, second, at),
      id: 'aa-2025.i.1.2',
      message: `The ${what} is the same as in ${first}.`,
      tip: `Give each provision of a plan its own ${what}.`,
    },
  ]);
});

test('the same order in another section of the plan is another place', () => {
  const files = tinyCorpus({
    [second]: tinyText(second, ['order: 2', 'order: 1'], ['aa-2025.i.1\n', 'aa-2025.i\n']),
  });
  expect(distinctWithinPlan.check(parsed(files))).toEqual([]);
});

test('provisions without a section share one place in the plan', () => {
  const files = tinyCorpus({
    [first]: tinyText(first, ['section: aa-2025.i.1\n', '']),
    [second]: tinyText(second, ['section: aa-2025.i.1\n', ''], ['order: 2', 'order: 1']),
  });
  expect(distinctWithinPlan.check(parsed(files))).toEqual([
    expect.objectContaining({
      file: second,
      message: `The place in its section is the same as in ${first}.`,
    }),
  ]);
});
