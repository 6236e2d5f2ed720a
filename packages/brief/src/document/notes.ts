import { bookTitle } from './book-title.ts';
import type { PageLanguage } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import type { BriefNote, BriefReference } from '@parley/queries/brief';
import { placeWords } from '@parley/queries/citation';
import type { Line, Run } from './blocks.ts';
import { dateWords } from './dates.ts';
import { emphasis, linesOf, textIn } from './lines.ts';
import { punctuation, words } from './words.ts';

/** Writes notes and numbers them in the order in which they are cited. A note of Word is cited once, so none is shared. */
export interface NoteWriter {
  /** @returns The number of the note; undefined where there is nothing to cite. */
  cite: (note: BriefNote) => number | undefined;
  written: () => Line[][];
}

const titleRun = (reference: BriefReference, language: PageLanguage): Run => {
  const title = textIn(reference.title, language);
  const href = reference.url[language];
  const shown = language === 'zh' ? bookTitle(title) : title;
  return { ...emphasis(shown), ...(href === undefined ? {} : { href }) };
};

/** A document in full the first time, by its title alone after that; always with its place. */
const referenceRuns = (
  reference: BriefReference,
  language: PageLanguage,
  isFirst: boolean,
): (Run | string)[] => {
  const { comma } = punctuation[language];
  const place = reference.pinpoint && placeWords(reference.pinpoint, language);
  const rest = [
    isFirst && reference.date !== undefined ? dateWords(reference.date, language) : undefined,
    place,
    isFirst && !reference.opened ? words.notOpened[language] : undefined,
  ].filter((part) => part !== undefined);
  return [
    ...(isFirst ? [`${textIn(reference.author, language)}${comma}`] : []),
    titleRun(reference, language),
    ...rest.map((part) => comma + part),
  ];
};

const keyOf = ({ title, url }: BriefReference): string => JSON.stringify([title, url]);

export const noteWriter = (languages: readonly PageLanguage[]): NoteWriter => {
  const named = new Set<string>();
  const notes: Line[][] = [];
  return {
    written: () => notes,
    cite: (note) => {
      const { references, evidence } = note;
      if (references.length === 0) return undefined;
      const number = notes.length + 1;
      const first = references.map((reference) => {
        const isFirst = !named.has(keyOf(reference));
        named.add(keyOf(reference));
        return isFirst;
      });
      notes.push(
        linesOf(languages, (language) => {
          const { semicolon, stop } = punctuation[language];
          return [
            ...references.flatMap((reference, place) => [
              ...(place === 0 ? [] : [semicolon]),
              ...referenceRuns(reference, language, first[place] === true),
            ]),
            ...(evidence === undefined || evidence === 'checked'
              ? []
              : [semicolon, vocabularies.evidence[evidence].label[language]]),
            stop.trim(),
          ];
        }),
      );
      return number;
    },
  };
};
