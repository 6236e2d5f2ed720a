import { expect, test } from 'vitest';
import { englishProblems, textsOfDocument, textsOfMessages } from './english-problems.ts';
import { textsInCode } from './texts-in-code.ts';

test('texts are found in code with their lines; keys, paths and queries are none', () => {
  const text = [
    "import { a } from 'some other place';",
    "const key = 'energy-grid';",
    'const query = `SELECT id FROM provisions WHERE plan = ?`;',
    "const description = 'Ids of related events.';",
    'const message = `The plan ${plan} is not known.`;',
  ].join('\n');
  expect(textsInCode({ path: 'a.ts', text })).toEqual([
    { path: 'a.ts', line: 4, text: 'Ids of related events.' },
    { path: 'a.ts', line: 5, text: 'The plan x is not known.' },
  ]);
});

test.for([
  ['a description of the API', "'Items on a page; 50 unless told.'", 'unless told', 'by default'],
  ['a problem', "'Each plan stands once.'", 'stands', 'is, has, appears, or applies'],
  ['the command line', '`Mend what ${file} names.`', 'Mend', 'fix, or correct'],
] as const)('a deviant planted in %s is named', ([, text, said, instead]) => {
  expect(
    englishProblems(textsInCode({ path: 'a.ts', text: `\nexport const a = ${text};` })),
  ).toEqual([`a.ts:2  says “${said}”; write ${instead}.`]);
});

test('a deviant planted in a message is named, in whichever branch of a plural it is', () => {
  const json = `{
  "a": "All is well.",
  "b": "{count, plural, =0 {Nothing is wrong.} one {# problem to mend.} other {# problems to fix.}}"
}`;
  expect(englishProblems(textsOfMessages('en.json', json))).toEqual([
    'en.json:3  says “mend”; write fix, or correct.',
  ]);
});

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('a deviant planted in a document is named; code and addresses are passed over', () => {
  const text =
    '# Title\n\nThe list stands in `a that stands`.\n\n```\nstands\n```\n[Link](/stands) here.';
  expect(englishProblems(textsOfDocument('docs/a.md', text))).toEqual([
    'docs/a.md:3  says “stands”; write is, has, appears, or applies.',
  ]);
});

test('a sentence of 26 words is named in a message; branches of a plural are counted apart', () => {
  const json = `{
  "a": "${words(26)}.",
  "b": "${words(10)} {count, plural, one {${words(10)}.} other {${words(14)}.}}"
}`;
  expect(englishProblems(textsOfMessages('en.json', json))).toEqual([
    expect.stringMatching(
      /^en\.json:2 {2}says “word .*\(26 words\)”; write sentences of at most 25/,
    ),
  ]);
});

test('a description keeps the protocol of the data', () => {
  const text = "export const a = 'Events of the Chinese regime.';";
  expect(englishProblems(textsInCode({ path: 'a.ts', text }))).toEqual([
    'a.ts:1  says “Chinese regime”; write the government.',
  ]);
});

test('British spelling is held, and a program of a computer keeps its own', () => {
  expect(
    englishProblems([{ path: 'a.ts', line: 1, text: 'For programs that organize and color.' }]),
  ).toEqual(['a.ts:1  says “organize”; write organise.', 'a.ts:1  says “color”; write colour.']);
});
