import type { OfficialDocument } from '../read/document.ts';
import { joinLines, pageLines } from './page-lines.ts';
import { bulletMark } from './bullets.ts';

/** Most lines that a bullet may have on the page where it begins, and on the next. */
const longest = { here: 60, next: 25 };

/**
 * A number that an extractor of text has set behind a word or a sign, where the page has it raised:
 * `sectors.7`, `models12`. Numbers of the text stand apart from words, or before them.
 */
const fusedNumber = /(?<=[\p{Ll}.,;:!?)”"’])\d{1,3}(?:, ?\d{1,3})*(?=[\s,.;:)”]|$)/gu;

/** The same, apart, behind the last sentence: `change. 10, 11`. */
const lastNumber = /(?<=[.!?”’)]) \d{1,3}(?:, ?\d{1,3})*$/u;

/** A text without numbers that may be marks of footnotes. */
export const withoutFusedNumbers = (text: string): string =>
  text.replace(lastNumber, '').replaceAll(fusedNumber, '');

/**
 * What each bullet of a text may say, bullet by bullet, where a program has taken the text out of a
 * PDF: nobody can tell by the lines where a bullet ends and a footnote or heading begins, so it may
 * end at any line of its page, or go on with lines from the top of the next. Nearest first.
 */
export const bulletReadings = (document: OfficialDocument): Iterable<string>[] => {
  const pages = pageLines(document).map(({ lines }) => lines.map(({ text }) => text));
  return pages.flatMap((lines, page) => {
    const starts = lines.flatMap((text, index) => (bulletMark.test(text) ? [index] : []));
    return starts.map((start, place): Iterable<string> => {
      const own = lines.slice(start, Math.min(starts[place + 1] ?? Infinity, start + longest.here));
      const [first = '', ...further] = own;
      const here = [first.replace(bulletMark, ''), ...further];
      // Only the last bullet of a page can go on over its end.
      const goesOn = place === starts.length - 1;
      const nextLines = goesOn ? (pages[page + 1] ?? []) : [];
      const end = nextLines.findIndex((text) => bulletMark.test(text));
      const next = nextLines.slice(0, Math.min(end === -1 ? Infinity : end, longest.next));
      return {
        *[Symbol.iterator]() {
          for (let more = 0; more <= next.length; more += 1)
            for (let count = here.length; count > 0; count -= 1) {
              const text = joinLines([...here.slice(0, count), ...next.slice(0, more)]);
              yield text;
              yield withoutFusedNumbers(text);
            }
        },
      };
    });
  });
};
