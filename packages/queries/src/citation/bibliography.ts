import { citationStyles, type CitationStyle, type Dataset, type SentText } from '@parley/model';
import { citationsOf, publicationOf, type Citations, type Reached } from './citations-of.ts';
import type { CiteLanguage } from './reference.ts';
import { styles } from './styles.ts';
import { citedOf, type Subject } from './subject.ts';
import { bibtexOf } from './write/bibtex.ts';
import { cslItems, cslJsonOf, type CslItem } from './write/csl-json.ts';
import { risOf } from './write/ris.ts';

/** Files of a bibliography: what reference managers read, by style. */
const files = { bibtex: bibtexOf, ris: risOf, 'csl-json': cslJsonOf } as const;

/** Styles that are files for reference managers. */
export type BibliographyStyle = keyof typeof files;

const isFile = (style: CitationStyle): style is BibliographyStyle => Object.hasOwn(files, style);

/**
 * A file for reference managers with everything that subjects rest on; what several rest on stands in it once.
 */
export const bibliographyOf = (
  dataset: Pick<Dataset, 'dataVersion' | 'date'>,
  subjects: readonly Subject[],
  reached: Reached,
  style: BibliographyStyle,
  language: CiteLanguage,
): string => {
  const items = new Map<string, CslItem>();
  for (const subject of subjects) {
    const publication = publicationOf(dataset, subject, reached);
    const cited = citedOf(subject, publication, language, styles[style].wording);
    for (const item of cslItems(cited)) if (!items.has(item.id)) items.set(item.id, item);
  }
  return files[style]([...items.values()]);
};

/** Texts of one kind, each once. */
const each = <T>(texts: readonly T[]): T[] => [
  ...new Map(texts.map((text) => [JSON.stringify(text), text])).values(),
];

/** Texts by language, one under the other. */
const together = (texts: readonly SentText[]): SentText => ({
  en: texts.map(({ en }) => en ?? '').join('\n'),
  zh: texts.map(({ zh }) => zh ?? '').join('\n'),
});

/** Several subjects, cited together: a line for each, or one file for all. */
export type CitedTogether = Omit<Citations, 'kind' | 'page'> & { kind: 'provisions' };

/** How to cite several subjects together, in both languages. */
export const citedTogether = (
  dataset: Pick<Dataset, 'dataVersion' | 'date'>,
  subjects: readonly Subject[],
  reached: Reached,
  wanted?: readonly CitationStyle[],
): CitedTogether => {
  const all = subjects.map((subject) => citationsOf(dataset, subject, reached, wanted));
  return {
    kind: 'provisions',
    dataVersion: dataset.dataVersion,
    citations: (all[0]?.citations ?? []).map(({ style, inText }, place) => {
      const texts = all.flatMap(({ citations }) => citations[place] ?? []);
      const { label, mediaType, extension } = citationStyles[style];
      const fileIn = (language: CiteLanguage) =>
        isFile(style) ? bibliographyOf(dataset, subjects, reached, style, language) : '';
      return {
        style,
        label,
        mediaType,
        extension,
        text: isFile(style)
          ? { en: fileIn('en'), zh: fileIn('zh') }
          : together(each(texts.map(({ text }) => text))),
        ...(inText === undefined
          ? {}
          : { inText: together(each(texts.flatMap((cited) => cited.inText ?? []))) }),
      };
    }),
    notes: each(all.flatMap(({ notes }) => notes)),
  };
};
