import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { silenceReceipt } from './silence-receipt.ts';

const path = 'silences/bb-2026.energy.yaml';

test('a silence whose hits are explained, on a topic without provisions, is let through', () => {
  expect(silenceReceipt.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a hit that nobody explained is reported where its number stands', () => {
  const files = tinyCorpus({
    [path]: tinyText(path, [
      `
    why:
      en: Both are in a name.
      zh: 均见于名称。`,
      '',
    ]),
  });
  expect(silenceReceipt.check(parsed(files))).toEqual([
    {
      rule: 'silence-receipt',
      level: 'error',
      ...whereIs(files, path, 'hits: 2'),
      id: 'bb-2026.energy',
      message: 'The term was found, and nothing says why that does not count.',
      expected: '`why`, for every hit',
      received: '2 hits',
      tip: 'Read each hit and say why it does not count, or drop the silence.',
    },
  ]);
});

test('a plan cannot be silent on a whole topic on which it speaks', () => {
  const files = tinyCorpus({ [path]: tinyText(path, ['topic: energy', 'topic: chips']) });
  expect(silenceReceipt.check(parsed(files))).toEqual([
    expect.objectContaining({
      ...whereIs(files, path, 'topic: chips'),
      message: 'The plan has a provision on this topic.',
      received: 'chips',
    }),
  ]);
});

test('a plan can be silent on a narrower subject of a topic on which it speaks', () => {
  const files = tinyCorpus({
    [path]: tinyText(path, ['topic: energy', 'topic: chips\nsubject: { en: Prices, zh: 价格 }']),
  });
  expect(silenceReceipt.check(parsed(files))).toEqual([]);
});
