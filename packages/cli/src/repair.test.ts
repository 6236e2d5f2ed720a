import { expect, test } from 'vitest';
import { repair } from './repair.ts';

const path = 'topics/harbours.yaml';
const line = '# yaml-language-server: $schema=../../schemas/topic.json\n';

test.for([
  ['the line that editors read is added', 'id: a\n', `${line}id: a\n`],
  [
    'the line that editors read is corrected',
    '# yaml-language-server: $schema=../x.json\nid: a\n',
    `${line}id: a\n`,
  ],
  ['line ends of Windows become those of the others', 'id: a\r\nb: c\r\n', `${line}id: a\nb: c\n`],
  ['spaces at the end of lines go', 'id: a  \n# b\t\n', `${line}id: a\n# b\n`],
  ['a missing last line end is added, surplus ones go', 'id: a\n\n\n', `${line}id: a\n`],
  ['tabs that indent become spaces', 'id:\n\ten: a\n', `${line}id:\n  en: a\n`],
  ['a no-break space becomes a plain one', 'id: a\u00A0b\n', `${line}id: a b\n`],
  ['what has no width goes', 'id: a\u200Bb\u00ADc\u2060\n', `${line}id: abc\n`],
  ['a radical becomes its character', 'id: ⼈⻅\n', `${line}id: 人见\n`],
  [
    'a no-break space that indents becomes a plain one',
    'id:\n\u00A0\u00A0en: a\n',
    `${line}id:\n  en: a\n`,
  ],
  ['a byte order mark goes', '\uFEFFid: a\n', `${line}id: a\n`],
] as const)('%s', ([, text, repaired]) => {
  expect(repair({ path, text })).toBe(repaired);
  expect(repair({ path, text: repaired })).toBe(repaired);
});

test('a file is left alone when its meaning would change', () => {
  const text = `${line}id: |\n  a  \n  b\n`;
  expect(repair({ path, text })).toBe(text);
});

test('a character that cannot be seen stays where a plain one would make YAML of a text', () => {
  const text = `${line}id: a:\u00A0b\n`;
  expect(repair({ path, text })).toBe(text);
});

test('a file where nothing belongs gets no line for editors', () => {
  expect(repair({ path: 'release.yaml', text: 'date: 2026-01-02 \n' })).toBe('date: 2026-01-02\n');
});
