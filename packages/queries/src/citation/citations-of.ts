import {
  citationStyles,
  pagePaths,
  pagePrefixes,
  type CitationStyle,
  type Dataset,
  type SentText,
} from '@parley/model';
import { cite } from './cite.ts';
import { notesOn } from './notes.ts';
import type { Publication, Subject } from './subject.ts';

/** Where a service is reached, for the addresses in citations. */
export interface Reached {
  /** What public addresses begin with, where the service knows it. */
  publicUrl: string | undefined;
  /** Path that every address from the root of the host begins with; empty without one. */
  base: string;
}

/** One thing, cited in several styles. Texts have one language or more. */
export interface Citations {
  kind: Subject['kind'];
  /** Path of the page that is cited. */
  page: SentText;
  dataVersion: string;
  citations: {
    style: CitationStyle;
    label: SentText;
    mediaType: string;
    extension: string;
    text: SentText;
    inText?: SentText;
  }[];
  /** What whoever cites should know. */
  notes: SentText[];
}

const pathOf = (subject: Subject): string => {
  if (subject.kind === 'provision') return pagePaths.provision(subject.provision.id);
  if (subject.kind === 'plan') return pagePaths.plan(subject.plan.id);
  return pagePaths.comparison(
    subject.plans.map(({ id }) => id),
    subject.topic?.id,
  );
};

// Object.keys loses the key type; these are exactly the styles.
const every = Object.keys(citationStyles) as CitationStyle[];

/** The release that is cited, and where a subject is found in it. */
export const publicationOf = (
  { dataVersion, date }: Pick<Dataset, 'dataVersion' | 'date'>,
  subject: Subject,
  { publicUrl }: Pick<Reached, 'publicUrl'>,
): Publication => ({
  dataVersion,
  date,
  path: (language) => `${pagePrefixes[language]}${pathOf(subject)}`,
  origin: publicUrl,
});

/** How to cite a subject, in both languages. */
export const citationsOf = (
  dataset: Pick<Dataset, 'dataVersion' | 'date'>,
  subject: Subject,
  { publicUrl, base }: Reached,
  styles: readonly CitationStyle[] = every,
): Citations => {
  const publication = publicationOf(dataset, subject, { publicUrl });
  const { dataVersion, path } = publication;
  return {
    kind: subject.kind,
    page: { en: base + path('en'), zh: base + path('zh') },
    dataVersion,
    citations: every
      .filter((style) => styles.includes(style))
      .map((style) => {
        const { label, mediaType, extension } = citationStyles[style];
        return { label, mediaType, extension, ...cite(subject, publication, style) };
      }),
    notes: notesOn(subject, publication),
  };
};
