import type { Problem } from '../problem.ts';
import { unifyRadicals } from '../unify-radicals.ts';
import type { CorpusText } from './corpus-file.ts';

/** What characters that nobody can see are called, by their code. */
const names: Readonly<Record<number, string>> = {
  0x00a0: 'no-break space',
  0x00ad: 'soft hyphen',
  0x180e: 'Mongolian vowel separator',
  0x2007: 'figure space',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202f: 'narrow no-break space',
  0x2060: 'word joiner',
  0x3000: 'ideographic space',
  0xfeff: 'byte order mark',
};

/** Spaces of other widths than a plain one, and line ends that no editor shows. */
const spaces = /[\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;

/**
 * Characters that cannot be seen, or that look like another one: other spaces, marks without width,
 * controls, CJK radicals. Joiners and marks of direction belong beside Arabic letters.
 */
const strayCharacters =
  /[\u00A0\u00AD\u180E\u2000-\u200B\u2028-\u202F\u205F-\u206F\u2E80-\u2FDF\u3000\uFEFF]|(?![\t\n\r])\p{Cc}|(?<!\p{sc=Arab})[\u200C-\u200F](?!\p{sc=Arab})/gu;

/** A character as it should be typed; nothing for one that nobody would miss. */
const plain = (character: string): string => {
  if (/[\u2E80-\u2FDF]/.test(character)) return unifyRadicals(character);
  return spaces.test(character) ? ' ' : '';
};

/** A text with plain characters in place of those that cannot be seen or only look like another. */
export const withoutStrays = (text: string): string => text.replaceAll(strayCharacters, plain);

const nameOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  const unified = unifyRadicals(character);
  if (unified !== character) return `radical ${character} (U+${hex}) for the character ${unified}`;
  const name =
    names[code] ?? (spaces.test(character) ? 'space of another width' : 'control character');
  return `${name} (U+${hex})`;
};

/** The last word, or the last characters, before a place in a line. */
const wordBefore = (line: string, column: number): string =>
  /\S{1,20}\s*$/u.exec(line.slice(0, column))?.[0].trim() ?? '';

/** A problem for each line and kind of character in it that cannot be seen, or looks like another. */
export const strayProblems = ({ path, text }: CorpusText): Problem[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .flatMap((line, index) => {
      const found = new Map(
        Array.from(
          line.matchAll(strayCharacters),
          (match) => [match[0], match.index] as const,
        ).toReversed(),
      );
      return [...found].toReversed().map(([character, at]): Problem => {
        const before = wordBefore(line, at);
        return {
          rule: 'stray-characters',
          level: 'error',
          file: path,
          line: index + 1,
          column: at + 1,
          message: `Here is a ${nameOf(character)}${before === '' ? '' : `, after “${before}”`}.`,
          expected:
            plain(character) === ''
              ? 'nothing'
              : plain(character) === ' '
                ? 'a plain space'
                : plain(character),
          tip: '`parley check --fix` puts it right.',
        };
      });
    });
