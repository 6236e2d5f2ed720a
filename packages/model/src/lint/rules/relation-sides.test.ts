import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { relationSides } from './relation-sides.ts';

const path = 'relations/chips.aims.yaml';
const problem = { rule: 'relation-sides', level: 'error', id: 'chips.aims' };

test('sides of different plans, with their own provisions on the topic, are in order', () => {
  expect(relationSides.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a plan that is a side twice is a problem at its second side', () => {
  const side = '  - provisions:\n      - aa-2025.i.1.2\n    plan: aa-2025\nreason:';
  const files = tinyCorpus({ [path]: tinyText(path, ['reason:', side]) });
  expect(relationSides.check(parsed(files))).toEqual([
    {
      ...problem,
      ...whereIs(files, path, 'plan: aa-2025\nreason:'),
      message: 'The plan is a side of this relation already.',
      received: 'aa-2025',
      tip: 'Put its provisions under the first side.',
    },
  ]);
});

test('a provision that is not on the topic of the relation is a problem', () => {
  const files = tinyCorpus({
    [path]: tinyText(
      path,
      ['topic: chips', 'topic: energy'],
      ['- aa-2025.i.1.1', '- aa-2025.i.1.2'],
    ),
  });
  expect(relationSides.check(parsed(files))).toEqual([
    {
      ...problem,
      ...whereIs(files, path, 'bb-2026.1.1'),
      message: `The provision does not have the relation's topic.`,
      expected: 'energy',
      received: 'bb-2026.1.1: chips',
      tip: 'Choose another topic or provision, or add the topic to the provision.',
    },
  ]);
});

test('a provision that does not exist is left to the rule for references', () => {
  const files = tinyCorpus({ [path]: tinyText(path, ['- bb-2026.1.1', '- bb-2026.1.9']) });
  expect(relationSides.check(parsed(files))).toEqual([]);
});
