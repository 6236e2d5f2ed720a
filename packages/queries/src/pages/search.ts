import {
  evidenceStates,
  searchKinds,
  type EvidenceState,
  type PageLanguage,
  type SearchKind,
  type SentText,
} from '@parley/model';
import type { Index } from '../create-index.ts';
import { evidenceOfEntry } from '../entities/evidence.ts';
import {
  countFacets,
  excerptOf,
  mark,
  narrow,
  search as searchIn,
  type Facets,
  type Hit,
  type MarkedText,
} from '../search/index.ts';
import { queryValues, type PageQuery } from './page-query.ts';

/** One thing that was found. */
interface FoundEntry {
  kind: SearchKind;
  id: string;
  title: MarkedText;
  snippet: MarkedText;
  matches: 'all' | 'some';
  plans: string[];
  topics: string[];
  /** Of the texts that it rests on, how sure the least sure is; absent for what rests on none. */
  evidence?: EvidenceState;
}

export interface SearchData {
  /** What was asked for; nothing yet when it is empty. */
  q: string;
  chosen: { kind: string[]; plan: string[]; topic: string[]; evidence: string[] };
  plans: { id: string; code: string; title: SentText; hue: number }[];
  topics: { id: string; label: SentText }[];
  /** Absent when nothing was asked for. */
  found:
    | {
        hits: FoundEntry[];
        total: number;
        facets: Facets;
        suggestions: string[];
        /** Where the next page begins; absent on the last one. */
        next: number | undefined;
        /** Whether these are the first ones. */
        first: boolean;
      }
    | undefined;
}

/** Longest query, and how many hits stand on a page. */
const longest = 200;
const onPage = 20;

const isEvidence = (value: string): value is EvidenceState => Object.hasOwn(evidenceStates, value);

const isKind = (value: string): value is SearchKind => searchKinds.some((kind) => kind === value);

const marked = (text: MarkedText, language: PageLanguage): MarkedText => {
  const parts = text[language];
  return parts === undefined ? text : { [language]: parts };
};

const foundEntry = (
  index: Index,
  { entry, matches, terms }: Hit,
  language: PageLanguage,
): FoundEntry => {
  const found = terms();
  const evidence = evidenceOfEntry(index, entry.kind, entry.id);
  return {
    kind: entry.kind,
    id: entry.id,
    title: marked(mark(entry.title, found), language),
    snippet: marked(excerptOf(entry.body, found), language),
    matches,
    plans: [...entry.plans],
    topics: [...entry.topics],
    ...(evidence === undefined ? {} : { evidence }),
  };
};

/**
 * What was found for `q`, narrowed by `kind`, `plan`, `topic` and `evidence` in the address, from hit `from` on.
 * A `from` that is no whole number, or past the end, is the first page.
 */
export const search: PageQuery<SearchData> = ({ index, language, search: searchIndex }, params) => {
  const { plans, topics } = index.dataset;
  const q = queryValues(params, 'q').join(' ').trim().slice(0, longest);
  const chosen = {
    kind: queryValues(params, 'kind'),
    plan: queryValues(params, 'plan'),
    topic: queryValues(params, 'topic'),
    evidence: queryValues(params, 'evidence').flatMap((value) => value.split(',')),
  };
  const evidence = chosen.evidence.filter(isEvidence);
  const kinds = chosen.kind.filter(isKind);
  if (
    kinds.length < chosen.kind.length ||
    evidence.length < chosen.evidence.length ||
    chosen.plan.some((id) => !index.plans.has(id)) ||
    chosen.topic.some((id) => !index.topics.has(id))
  )
    return 'invalid';
  const find = (): SearchData['found'] => {
    const narrowing = {
      kinds: kinds.length === 0 ? undefined : kinds,
      plans: chosen.plan.length === 0 ? undefined : chosen.plan,
      topics: chosen.topic.length === 0 ? undefined : chosen.topic,
      evidence: evidence.length === 0 ? undefined : { accepted: evidence, index },
    };
    const { hits, suggestions } = searchIn(q, searchIndex());
    const left = narrow(hits, narrowing);
    const from = Number(queryValues(params, 'from')[0] ?? 0);
    const start = Number.isSafeInteger(from) && from > 0 && from < left.length ? from : 0;
    return {
      hits: left.slice(start, start + onPage).map((hit) => foundEntry(index, hit, language)),
      total: left.length,
      facets: countFacets(hits, narrowing, searchIndex()),
      suggestions: [...suggestions],
      next: start + onPage < left.length ? start + onPage : undefined,
      first: start === 0,
    };
  };
  return {
    q,
    chosen,
    plans: plans.map(({ id, code, title, hue }) => ({ id, code, title, hue })),
    topics: topics.map(({ id, label }) => ({ id, label })),
    found: q === '' ? undefined : find(),
  };
};
