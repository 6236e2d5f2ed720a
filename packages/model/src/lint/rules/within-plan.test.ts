import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { withinPlan } from './within-plan.ts';

const below = 'plans/aa-2025/sections/aa-2025.i.1.yaml';
const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const statement = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';
const relation = 'relations/chips.aims.yaml';
const area = 'cooperation-areas/shared-terms.yaml';

test('entries that stand in sections of their plan, and on the side of it, are in order', () => {
  expect(withinPlan.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  [below, 'section', 'parent: aa-2025.i\n', 'parent: bb-2026.1\n', 'aa-2025', 'bb-2026.1'],
  [provision, 'section', 'section: aa-2025.i.1\n', 'section: bb-2026.1\n', 'aa-2025', 'bb-2026.1'],
  [statement, 'section', 'section: aa-2025.i\n', 'section: bb-2026.1\n', 'aa-2025', 'bb-2026.1'],
  [relation, 'provision', '- bb-2026.1.1', '- aa-2025.i.1.2', 'bb-2026', 'aa-2025.i.1.2'],
] as const)('%s may not name a %s of another plan', ([path, kind, from, to, plan, id]) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  const { line } = whereIs(files, path, to.trim());
  expect(withinPlan.check(parsed(files))).toEqual([
    expect.objectContaining({
      rule: 'within-plan',
      level: 'error',
      file: path,
      line,
      message: `The ${kind} belongs to another plan.`,
      expected: `a ${kind} of ${plan}`,
      received: id,
    }),
  ]);
});

test('a side of a cooperation area names provisions of its plan alone', () => {
  const text = tinyText(area);
  const files = tinyCorpus({ [area]: text.replace('aa-2025.i.1.1', 'bb-2026.1.1') });
  expect(withinPlan.check(parsed(files))).toEqual([
    expect.objectContaining({ file: area, expected: 'a provision of aa-2025' }),
  ]);
});

test('an id that does not exist is left to the rule for references', () => {
  const files = tinyCorpus({ [relation]: tinyText(relation, ['- bb-2026.1.1', '- bb-2026.1.9']) });
  expect(withinPlan.check(parsed(files))).toEqual([]);
});
