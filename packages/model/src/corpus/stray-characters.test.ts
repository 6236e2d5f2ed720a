import { expect, test } from 'vitest';
import { checkCorpus } from '../compile.ts';
import { tinyCorpus, tinyText } from '../testing/tiny-corpus.ts';
import { strayProblems, withoutStrays } from './stray-characters.ts';

const path = 'topics/harbours.yaml';

test.for([
  ['United\u00A0States', 'no-break space (U+00A0), after “United”', 'a plain space'],
  ['zero\u200Bwidth', 'zero-width space (U+200B), after “zero”', 'nothing'],
  ['soft\u00ADhyphen', 'soft hyphen (U+00AD), after “soft”', 'nothing'],
  ['智能\u3000治理', 'ideographic space (U+3000), after “智能”', 'a plain space'],
  ['left\u202Eright', 'control character (U+202E), after “left”', 'nothing'],
  ['wide\u2003space', 'space of another width (U+2003), after “wide”', 'a plain space'],
  ['⼈工智能', 'radical ⼈ (U+2F08) for the character 人, after “label:”', '人'],
] as const)('“%s” is named with its place', ([text, said, expected]) => {
  const before = text.search(/[\u00A0\u200B\u00AD\u3000\u202E\u2003\u2F08]/);
  expect(strayProblems({ path, text: `id: a\nlabel: ${text}\n` })).toEqual([
    expect.objectContaining({
      rule: 'stray-characters',
      line: 2,
      column: 8 + before,
      message: `Here is a ${said}.`,
      expected,
    }),
  ]);
  expect(strayProblems({ path, text: withoutStrays(text) })).toEqual([]);
});

test('a kind of character is a problem once in a line, and marks beside Arabic letters are none', () => {
  const text = 'a\u00A0b\u00A0c\u200Bd\nar: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645';
  expect(strayProblems({ path, text }).map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [1, 6],
  ]);
});

test('the check of the corpus reports them with everything else', () => {
  const file = 'topics/chips.yaml';
  const problems = checkCorpus(
    tinyCorpus({ [file]: tinyText(file, ['About chips', 'About\u00A0chips']) }),
  );
  expect(problems).toEqual([expect.objectContaining({ file, rule: 'stray-characters' })]);
});
