import type { Dataset } from '@parley/model';
import { createIndex, type Index } from '../create-index.ts';
import type { SearchIndex } from '../search/index.ts';
import { termsOf } from '../search/terms.ts';
import type { Sentence } from './sentences.ts';

type Language = Sentence['language'];

/** A provision or paragraph as it is compared with a sentence: the terms of its title and summary. */
export interface Line {
  id: string;
  plan: string;
  terms: Readonly<Record<Language, ReadonlySet<string>>>;
  /** What all of its terms weigh. */
  weight: Readonly<Record<Language, number>>;
}

/** A silence as it is compared with a sentence. */
interface SilentLine {
  silence: Dataset['silences'][number];
  /** Terms of its subject, or of its whole topic. */
  subject: Readonly<Record<Language, ReadonlySet<string>>>;
  /** Terms of what was searched for and not found, in whatever language. */
  notFound: readonly ReadonlySet<string>[];
}

/** Everything that a draft is compared with. Made once for a release; nothing in it changes. */
export interface DraftIndex {
  index: Index<Dataset>;
  /** Parts sentences into ideas. */
  search: SearchIndex;
  lines: readonly Line[];
  silences: readonly SilentLine[];
  /** Provisions of other plans that a recorded relation says meet a provision or fit together with it. */
  relatedTo: ReadonlyMap<string, readonly string[]>;
}

const languages = ['en', 'zh'] as const satisfies readonly Language[];

/** How telling it is that a line has something that `having` of `all` lines have. */
export const telling = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));

const termsIn = (text: string): Set<string> => new Set(termsOf(text).map(({ term }) => term));

const silentLines = ({ silences }: Dataset, { topics }: Index<Dataset>): SilentLine[] =>
  silences.map((silence) => {
    const { en = '', zh = '' } = silence.subject ?? topics.get(silence.topic)?.label ?? {};
    return {
      silence,
      subject: { en: termsIn(en), zh: termsIn(zh) },
      notFound: silence.searches.filter(({ hits }) => hits === 0).map(({ term }) => termsIn(term)),
    };
  });

const related = ({ relations }: Dataset): Map<string, string[]> => {
  const to = new Map<string, string[]>();
  for (const { type, sides } of relations)
    if (type === 'convergent' || type === 'complementary')
      for (const side of sides)
        for (const id of side.provisions)
          to.set(id, [
            ...(to.get(id) ?? []),
            ...sides.flatMap((other) => (other === side ? [] : other.provisions)),
          ]);
  return to;
};

/** Makes what a draft is compared with. Takes about 20 ms beside the index of the search. */
export const buildDraftIndex = (dataset: Dataset, search: SearchIndex): DraftIndex => {
  const read = dataset.provisions.map(({ id, plan, title, summary }) => ({
    id,
    plan,
    terms: {
      en: termsIn(`${title.en}\n${summary.en}`),
      zh: termsIn(`${title.zh}\n${summary.zh}`),
    },
  }));
  const having = { en: new Map<string, number>(), zh: new Map<string, number>() };
  for (const { terms } of read)
    for (const language of languages)
      for (const term of terms[language])
        having[language].set(term, (having[language].get(term) ?? 0) + 1);
  const sum = (terms: ReadonlySet<string>, language: Language): number =>
    [...terms].reduce(
      (total, term) => total + telling(having[language].get(term) ?? 0, read.length),
      0,
    );
  const index = createIndex(dataset);
  return {
    index,
    search,
    silences: silentLines(dataset, index),
    relatedTo: related(dataset),
    lines: read.map((line) => ({
      ...line,
      weight: { en: sum(line.terms.en, 'en'), zh: sum(line.terms.zh, 'zh') },
    })),
  };
};
