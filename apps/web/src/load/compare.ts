import type { SentPlan, SentTopicGroup, SentTopicWithCounts } from '@parley/contract';
import type { SentText } from '@parley/model';
import { NotFound } from '../ask.ts';
import { askAll } from './ask-all.ts';
import { loadAround, nothingAround, type Around } from './around.ts';
import { compareRowsOf, type CompareRows } from './compare-rows.ts';
import type { Load } from './load.ts';
import { planHeadOf, textsIn, type PlanHead } from './plan-head.ts';

export interface CompareData extends CompareRows {
  /** In column order. */
  plans: PlanHead[];
  /** Every document that may be a column, by date of release. */
  columns: Pick<SentPlan, 'id' | 'title' | 'kind'>[];
  groups: SentTopicGroup[];
  /** All topics with counts, for the list beside the comparison. */
  topics: Pick<SentTopicWithCounts, 'id' | 'group' | 'label' | 'counts'>[];
  /** The topic shown; absent when all are. */
  topic: string | undefined;
  /** The agreed texts that the rows name. */
  texts: PlanHead[];
  /** Actors that the provisions in the columns name, for the filter. */
  actors: { id: string; name: SentText }[];
  /** What lies around the topic shown; nothing when all topics are. */
  around: Around;
}

/** What the parts of a comparison's address name: parts that are plans are columns, a last other part is the topic. */
const partsOf = (
  parts: readonly string[],
  isPlan: (id: string) => boolean,
): { ids: readonly string[]; topic: string | undefined } => {
  const last = parts.at(-1);
  return last === undefined || isPlan(last)
    ? { ids: parts, topic: undefined }
    : { ids: parts.slice(0, -1), topic: last };
};

/**
 * `/compare/a/b[/c…][/topic]`. Without parts, the two plans released first stand side by side.
 */
export const loadCompare: Load<CompareData> = async ({ ask, language, params }) => {
  const lang = language.code;
  const [plans, groups, topics, actors] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
    askAll(ask, 'listActors', { lang }),
  ]);
  const planById = new Map(plans.items.map((plan) => [plan.id, plan]));
  const asked = [params['parts'] ?? []].flat().filter((part) => part !== '');
  const first = plans.items.filter(({ kind }) => kind === 'plan').slice(0, 2);
  const { ids, topic } = partsOf(asked.length > 0 ? asked : first.map(({ id }) => id), (id) =>
    planById.has(id),
  );
  const chosen = ids.flatMap((id) => planById.get(id) ?? []);
  const isTopic = topic === undefined || topics.items.some(({ id }) => id === topic);
  if (!isTopic || chosen.length !== ids.length || chosen.length < 2) throw new NotFound();

  const { items } = await ask('listComparisons', {
    plans: [...ids],
    ...(topic === undefined ? {} : { topic: [topic] }),
    lang,
    limit: 200,
  });
  const rows = compareRowsOf(items);
  const named = new Set(
    Object.values(rows.provisions).flatMap((one) => (ids.includes(one.plan) ? one.actors : [])),
  );
  return {
    plans: chosen.map(planHeadOf),
    columns: plans.items.map(({ id, title, kind }) => ({ id, title, kind })),
    groups: groups.items,
    topics: topics.items.map(({ id, group, label, counts }) => ({ id, group, label, counts })),
    topic,
    ...rows,
    texts: textsIn(items, plans.items),
    actors: actors.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
    around: topic === undefined ? nothingAround : await loadAround(ask, language, topic),
  };
};
