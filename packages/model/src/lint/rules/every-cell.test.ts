import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { everyCell } from './every-cell.ts';

const silence = 'silences/bb-2026.energy.yaml';

test('a topic with a provision or a silence for every plan is let through', () => {
  expect(everyCell.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a cell that nobody reviewed is reported at its plan', () => {
  const files = tinyCorpus({ [silence]: undefined });
  expect(everyCell.check(parsed(files))).toEqual([
    {
      rule: 'every-cell',
      level: 'warning',
      ...whereIs(files, 'plans/bb-2026/plan.yaml', 'id: bb-2026'),
      id: 'bb-2026',
      message: 'Nobody has said what the plan says, or does not say, on energy.',
      expected: 'a provision on energy, or silences/bb-2026.energy.yaml',
      tip: 'Search the text; record a provision, or the silence with what was searched for.',
    },
  ]);
});

test('a silence on a narrower subject does not fill the cell', () => {
  const files = tinyCorpus({
    [silence]: tinyText(silence, [
      'topic: energy',
      'topic: energy\nsubject: { en: Prices, zh: 价格 }',
    ]),
  });
  expect(everyCell.check(parsed(files))).toHaveLength(1);
});

test('an agreed text need not speak on every topic', () => {
  const plan = 'plans/bb-2026/plan.yaml';
  const files = tinyCorpus({
    [silence]: undefined,
    [plan]: tinyText(plan, ['kind: plan', 'kind: agreed-text']),
  });
  expect(everyCell.check(parsed(files))).toEqual([]);
});
