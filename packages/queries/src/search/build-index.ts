import type { Dataset } from '@parley/model';
import { atomsOf } from './atoms.ts';
import { entriesOf } from './entries/entries-of.ts';
import type { Entry } from './entry.ts';
import { facetTableOf, type FacetTable } from './facet-table.ts';
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
  const entries = entriesOf(dataset);
  const vocabulary = new Map<string, string>();
  const postings = createPostings(Object.values(fieldWeights));
  const read = (text: string): string[] =>
    termsOf(text).map(({ term, start, end }) => {
      if (!vocabulary.has(term) && !isHan(term)) vocabulary.set(term, text.slice(start, end));
      return term;
    });
  for (const [place, entry] of entries.entries()) {
    postings.add(place, fieldsOf(entry).map(read));
    if (place % 25 === 24) yield;
  }
  const terms = yield* postings.finish((place) => kindWeights[entries[place]?.kind ?? 'source']);
  yield;
  const words = [...vocabulary.keys()].toSorted();
  yield;
  const expressions = expressionsOf(synonymsOf(dataset));
  const facets = {
    kinds: facetTableOf(entries.map(({ kind }) => [kind])),
    plans: facetTableOf(entries.map(({ plans }) => plans)),
    topics: facetTableOf(entries.map(({ topics }) => topics)),
  };
  return { entries, facets, terms, vocabulary, words, expressions };
}

/** Builds the index in one go. Pure; takes a tenth of a second per 1,000 entries. */
export const buildIndex = (dataset: Dataset): SearchIndex => {
  const steps = indexInSteps(dataset);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
