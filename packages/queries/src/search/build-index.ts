import type { Dataset } from '@parley/model';
import { atomsOf } from './atoms.ts';
import { createCrossings, type CrossingPlaces } from './crossings.ts';
import { entriesOf } from './entries/entries-of.ts';
import type { Entry } from './entry.ts';
import { facetTableOf, type FacetTable } from './facet-table.ts';
import { readScripts } from './fold-query.ts';
import { pinyinInSteps, type PinyinLexicon } from './pinyin.ts';
import { withFurtherNames } from './further-names.ts';
import { kindWeights, fieldWeights } from './weights.ts';
import { createPostings, type Postings } from './postings.ts';
import { synonymsOf } from './synonyms.ts';
import { isHan, termsOf } from './terms.ts';

/** An expression of a synonym group, and the others that stand for the same thing. */
interface Expression {
  atoms: readonly string[];
  others: readonly string[];
}

/** Everything a search needs. Made once for a release; nothing in it changes. */
export interface SearchIndex {
  entries: readonly Entry[];
  /** Their kinds, plans and topics, for counting. */
  facets: Readonly<Record<'kinds' | 'plans' | 'topics', FacetTable>>;
  /** Where each term occurs, by the places of `entries`. */
  terms: ReadonlyMap<string, Postings>;
  /** Every word that occurs, as it is indexed, with one way in which it is written. */
  vocabulary: ReadonlyMap<string, string>;
  /** The same words in order, so that those with one beginning stand together. */
  words: readonly string[];
  /** Expressions with synonyms by their first atom, the longest first. */
  expressions: ReadonlyMap<string, readonly Expression[]>;
  /** Pairs of Chinese characters, and the entries that have them across two words alone. */
  crossings: CrossingPlaces;
  /** Pairs of Chinese characters by each of the two. */
  pairs: ReadonlyMap<string, readonly string[]>;
  /** Words of titles and names by their sound. */
  pinyin: PinyinLexicon;
}

const bothLanguages = (texts: readonly { en: string; zh: string }[]): string =>
  texts.map(({ en, zh }) => (en === zh ? en : `${en}\n${zh}`)).join('\n');

const expressionsOf = (groups: readonly (readonly string[])[]) => {
  const byFirst = new Map<string, Expression[]>();
  for (const group of groups)
    for (const expression of group) {
      const atoms = atomsOf(expression).map(({ atom }) => atom);
      const others = group.filter((other) => other !== expression);
      const [first] = atoms;
      if (first !== undefined)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { atoms, others }]);
    }
  for (const expressions of byFirst.values())
    expressions.sort((a, b) => b.atoms.length - a.atoms.length);
  return byFirst;
};

const pairsOf = (terms: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const pairs = new Map<string, string[]>();
  for (const term of terms) {
    if (!isHan(term)) continue;
    for (const character of new Set(term)) {
      const known = pairs.get(character);
      if (known === undefined) pairs.set(character, [term]);
      else known.push(term);
    }
  }
  return pairs;
};

/** Entries whose titles and names people type; what a statement or a source is called, they do not. */
const calledByName: ReadonlySet<Entry['kind']> = new Set([
  'plan',
  'topic',
  'provision',
  'cooperation-area',
  'event',
  'venue',
  'actor',
] as const);

/** The texts of an entry, field by field as `fieldWeights` has them. */
const fieldsOf = ({ id, names, title, body, around }: Entry): string[] => [
  id,
  names.join('\n'),
  bothLanguages([title]),
  bothLanguages(body),
  bothLanguages(around),
];

/**
 * Builds the index over everything readers can look for, in steps of a few milliseconds, so that a
 * server can answer in between.
 */
export function* indexInSteps(dataset: Dataset): Generator<undefined, SearchIndex> {
  const synonyms = synonymsOf(dataset);
  const entries = entriesOf(dataset).map((entry) => withFurtherNames(entry, synonyms));
  const vocabulary = new Map<string, string>();
  const postings = createPostings(Object.values(fieldWeights));
  const read = (text: string): string[] =>
    termsOf(text).map(({ term, start, end }) => {
      if (!vocabulary.has(term) && !isHan(term)) vocabulary.set(term, text.slice(start, end));
      return term;
    });
  const crossings = createCrossings();
  for (const [place, entry] of entries.entries()) {
    postings.add(place, fieldsOf(entry).map(read));
    crossings.add(place, [entry.title.zh, ...entry.body.map(({ zh }) => zh)]);
    if (place % 25 === 24) yield;
  }
  const terms = yield* postings.finish((place) => kindWeights[entries[place]?.kind ?? 'source']);
  yield;
  const words = [...vocabulary.keys()].toSorted();
  yield;
  const expressions = expressionsOf(synonyms);
  readScripts();
  yield;
  const pinyin = yield* pinyinInSteps([
    ...synonyms.flat(),
    ...entries.flatMap(({ kind, title }) => (calledByName.has(kind) ? [title.zh] : [])),
  ]);
  const facets = {
    kinds: facetTableOf(entries.map(({ kind }) => [kind])),
    plans: facetTableOf(entries.map(({ plans }) => plans)),
    topics: facetTableOf(entries.map(({ topics }) => topics)),
  };
  return {
    entries,
    facets,
    terms,
    vocabulary,
    words,
    expressions,
    crossings: crossings.finish(),
    pairs: pairsOf(terms.keys()),
    pinyin,
  };
}

/** Builds the index in one go. Pure; takes a tenth of a second per 1,000 entries. */
export const buildIndex = (dataset: Dataset): SearchIndex => {
  const steps = indexInSteps(dataset);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
