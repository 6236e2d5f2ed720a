import {
  operations,
  type Request,
  type SentSearchHit,
  type SentSearchResults,
} from '@parley/contract';
import type { SentText } from '@parley/model';
import * as v from 'valibot';
import { BadRequest } from '../ask.ts';
import type { Load } from './load.ts';
import { queryList } from './query-list.ts';

export interface SearchData {
  /** What was asked for; nothing yet when it is empty. */
  q: string;
  chosen: { kind: string[]; plan: string[]; topic: string[] };
  plans: { id: string; code: string; title: SentText; hue: number }[];
  topics: { id: string; label: SentText }[];
  /** Absent when nothing was asked for. */
  found:
    | {
        hits: Pick<
          SentSearchHit,
          'kind' | 'id' | 'title' | 'snippet' | 'matches' | 'plans' | 'topics'
        >[];
        total: number;
        facets: SentSearchResults['facets'];
        suggestions: string[];
        /** Cursor of the next page. */
        next: string | undefined;
        /** Whether these are the first ones. */
        first: boolean;
      }
    | undefined;
}

/** Longest query that the API takes, and how many hits stand on a page. */
const longest = 200;
const onPage = 20;

const filters = v.pick(operations.search.query, ['kind', 'plan', 'topic']);

/** What was found for `q`, thinned out by `kind`, `plan` and `topic` in the address, from `cursor` on. */
export const loadSearch: Load<SearchData> = async ({ ask, language: { code: lang }, query }) => {
  const q = queryList(query, 'q').join(' ').trim().slice(0, longest);
  const chosen = {
    kind: queryList(query, 'kind'),
    plan: queryList(query, 'plan'),
    topic: queryList(query, 'topic'),
  };
  const parsed = v.safeParse(
    filters,
    Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)),
  );
  if (!parsed.success) throw new BadRequest();
  const asked: Pick<Request<'search'>, 'kind' | 'plan' | 'topic'> = parsed.output;
  const [cursor] = queryList(query, 'cursor');
  const [plans, topics, results] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
    q === ''
      ? undefined
      : ask('search', { q, ...asked, lang, limit: onPage, ...(cursor ? { cursor } : {}) }),
  ]);
  return {
    q,
    chosen,
    plans: plans.items.map(({ id, code, title, hue }) => ({ id, code, title, hue })),
    topics: topics.items.map(({ id, label }) => ({ id, label })),
    found: results && {
      hits: results.items.map(({ kind, id, title, snippet, matches, plans: of, topics: on }) => ({
        kind,
        id,
        title,
        snippet,
        matches,
        plans: of,
        topics: on,
      })),
      total: results.total,
      facets: results.facets,
      suggestions: results.suggestions,
      next:
        results.next === null
          ? undefined
          : (new URLSearchParams(results.next.split('?')[1]).get('cursor') ?? undefined),
      first: cursor === undefined,
    },
  };
};
