import { citedOf, type Publication, type Subject } from './subject.ts';
import type { CiteLanguage } from './reference.ts';
import { styles } from './styles.ts';
import { citationStyles, type CitationStyle } from '@parley/model';

/** One style's citation in both languages; `inText` only where the style cites by author and date. */
export interface Citation {
  style: CitationStyle;
  text: Record<CiteLanguage, string>;
  inText?: Record<CiteLanguage, string>;
}

const inBoth = (write: (language: CiteLanguage) => string): Record<CiteLanguage, string> => ({
  en: write('en'),
  zh: write('zh'),
});

/** Cites a subject in one style, in English and Chinese. */
export const cite = (
  subject: Subject,
  publication: Publication,
  style: CitationStyle,
): Citation => {
  const { wording, write, writeInText } = styles[style];
  const cited = (language: CiteLanguage) => citedOf(subject, publication, language, wording);
  return {
    style,
    text: inBoth((language) => write(cited(language))),
    ...(writeInText ? { inText: inBoth((language) => writeInText(cited(language))) } : {}),
  };
};

/** Cites a subject in every style, the simplest first. */
export const citeInAllStyles = (subject: Subject, publication: Publication): Citation[] =>
  // Object.keys loses the key type; these are exactly the styles.
  (Object.keys(citationStyles) as CitationStyle[]).map((style) =>
    cite(subject, publication, style),
  );
