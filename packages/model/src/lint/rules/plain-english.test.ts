import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../../testing/tiny-corpus.ts';
import { plainEnglishRule } from './plain-english.ts';

const path = 'relations/chips.aims.yaml';
const reason = 'The aims differ.';

const found = (words: string) =>
  plainEnglishRule.check(
    parsed(tinyCorpus({ [path]: tinyText(path, [reason, JSON.stringify(words)]) })),
  );

test('the tiny corpus is in plain English', () => {
  expect(plainEnglishRule.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['Its case rests on two pages.', 'is based on, or depends on'],
  ['The word stands twice.', 'is, has, appears, or applies'],
  ['Both touch safety.', 'concerns, or relates to'],
  ['The text was not at hand.', 'available, or that we have'],
  ['A goal of 12 percent.', 'per cent'],
  ['It cost 33 billion dollars.', 'an amount such as $320 million'],
  ["America's plan names grids.", 'the US plan, the Chinese plan'],
  ['The plan would raise output.', 'the plan calls for, asks, or requires'],
  ['Written from memory.', 'the source, or that there is none'],
  ['Chips are said to be sold.', 'who says it'],
  ['Washington has weighed limits.', 'the US government, the Chinese government'],
  ['Talks between Washington and Beijing.', 'the US government, the Chinese government'],
  ['A field where the two could meet.', 'two of what: both governments, both provisions'],
] as const)('"%s" is reported as a warning', ([words, expected]) => {
  expect(found(words)).toMatchObject([{ rule: 'plain-english', level: 'warning', expected }]);
});

const sentence = (words: number): string =>
  `${Array.from({ length: words }, () => 'a').join(' ')}.`;

test('a sentence of 46 words is reported, one of 45 is not', () => {
  expect(found(sentence(46))).toMatchObject([{ expected: 'sentences of at most 45 words' }]);
  expect(found(`${sentence(45)} ${sentence(45)}`)).toEqual([]);
});

test.for([
  'The text says that it “rests on” two pages.',
  'They keep in touch.',
  'The presidents met in Washington and in Beijing.',
  'It names persons with disabilities.',
  'The two governments agreed.',
])('"%s" is let through', (words) => {
  expect(found(words)).toEqual([]);
});
