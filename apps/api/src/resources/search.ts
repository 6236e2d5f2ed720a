import { addressOf, type SentSearchHit } from '@parley/contract';
import { evidenceOfEntry } from '@parley/queries';
import {
  countFacets,
  excerptOf,
  indexInSteps,
  mark,
  narrow,
  search as searchIn,
  type Hit,
  type SearchIndex,
} from '@parley/queries/search';
import { buildDraftIndex } from '@parley/queries/draft';
import { pageOf } from '../paging.ts';
import { linksOf } from '../present/record.ts';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown } from '../read-request.ts';
import { incremental } from '../releases/incremental-build.ts';
import { perRelease, type Release } from '../releases/release.ts';
import type { Call, Handlers } from '../routes/call.ts';

/** The search index of a release, for whoever has time to make it beforehand. */
export const indexInStepsOf = perRelease(({ dataset }) => incremental(indexInSteps(dataset)));

/** The search index of a release, once it is made; others are answered meanwhile. */
export const searchIndexOf = (release: Release): Promise<SearchIndex> =>
  indexInStepsOf(release).soon();

/**
 * An index takes half a second and 12 MB, and a dozen releases may be held: none is made for a release
 * that another has replaced. A search that began before goes on in the index that is there.
 *
 * @throws RequestProblem for another release than the current one.
 */
export const requireSearchable = ({
  release,
  isCurrent,
  params,
}: Pick<Call<'search' | 'concordance'>, 'release' | 'isCurrent'> & {
  params: { cursor?: string | undefined; at?: string | undefined };
}): void => {
  if (isCurrent || indexInStepsOf(release).isComplete()) return;
  if (params.cursor !== undefined && params.at === undefined)
    throw new RequestProblem('cursor-expired');
  throw new RequestProblem('invalid-parameter', [
    {
      parameter: 'at',
      message:
        'Search answers from the current release. Leave `at` out, or find words in one list of the release: /v1/provisions takes `q` and `at`, and so do the others.',
    },
  ]);
};

/** What a draft is laid beside, of a release. */
export const draftIndexOf = perRelease((release) =>
  searchIndexOf(release).then((search) => buildDraftIndex(release.dataset, search)),
);

/** Where the API has an entry in full; what has no address of its own is in its plan. */
export const entryAddresses = {
  provision: (id) => addressOf('getProvision', {}, id),
  topic: (id) => addressOf('getTopic', {}, id),
  plan: (id) => addressOf('getPlan', {}, id),
  'cooperation-area': (id) => addressOf('getCooperationArea', {}, id),
  relation: (id) => addressOf('getRelation', {}, id),
  silence: (id) => addressOf('getSilence', {}, id),
  event: (id) => addressOf('getEvent', {}, id),
  venue: (id) => addressOf('getVenue', {}, id),
  actor: (id) => addressOf('getActor', {}, id),
  statement: (_id, [plan]) => addressOf('getPlan', {}, plan),
  source: (id) => addressOf('getSource', {}, id),
} as const satisfies Record<
  SentSearchHit['kind'],
  (id: string, plans: readonly string[]) => string
>;

const send = (
  { entry, score, matches, terms }: Hit,
  { index, base, root }: Pick<Call<'search'>, 'index' | 'base' | 'root'>,
): SentSearchHit => {
  const marked = terms();
  const evidence = evidenceOfEntry(index, entry.kind, entry.id);
  return {
    kind: entry.kind,
    id: entry.id,
    title: mark(entry.title, marked),
    snippet: excerptOf(entry.body, marked),
    matches,
    score: Number(score.toFixed(2)),
    plans: [...entry.plans],
    topics: [...entry.topics],
    ...(evidence === undefined ? {} : { evidence }),
    address: base + entryAddresses[entry.kind](entry.id, entry.plans),
    links:
      entry.kind === 'statement'
        ? linksOf(root, 'plan', entry.plans[0] ?? '')
        : linksOf(root, entry.kind, entry.id),
  };
};

/** Finds everything by words. */
export const search: Pick<Handlers, 'search'> = {
  search: async (call) => {
    const { release, index, params, filters, withCursor } = call;
    requireKnown('plan', params.plan, index.plans);
    requireKnown('topic', params.topic, index.topics);
    requireSearchable(call);
    const searchIndex = await searchIndexOf(release);
    const { hits, suggestions } = searchIn(params.q, searchIndex);
    const narrowing = {
      kinds: params.kind,
      plans: params.plan,
      topics: params.topic,
      evidence: params.evidence && { accepted: params.evidence, index },
    };
    const page = pageOf(narrow(hits, narrowing), params, filters, call);
    return {
      items: page.items.map((hit) => send(hit, call)),
      total: page.total,
      dataVersion: release.version,
      next: page.next === null ? null : withCursor(page.next),
      facets: countFacets(hits, narrowing, searchIndex),
      suggestions: [...suggestions],
    };
  },
};
