import type { SentTopicGroup, SentTopicWithCounts } from '@parley/contract';
import { NotFound } from '../ask.ts';
import { loadAround, nothingAround, type Around } from './around.ts';
import type { Load } from './load.ts';
import { planHeadOf, textsIn, type PlanHead } from './plan-head.ts';
import { topicRowOf, type TopicRow } from './topic-row.ts';

export interface CompareData {
  /** In column order. */
  plans: PlanHead[];
  groups: SentTopicGroup[];
  /** All topics with counts, for the list beside the comparison. */
  topics: Pick<SentTopicWithCounts, 'id' | 'group' | 'label' | 'counts'>[];
  /** The topic shown; absent when all are. */
  topic: string | undefined;
  rows: TopicRow[];
  /** The agreed texts that the rows name. */
  texts: PlanHead[];
  /** What lies around the topic shown; nothing when all topics are. */
  around: Around;
}

/**
 * `/compare/a/b[/c…][/topic]`: parts that name plans are columns, a last other part is the topic.
 * Without parts, the two plans released first stand side by side.
 */
export const loadCompare: Load<CompareData> = async ({ ask, language, params }) => {
  const lang = language.code;
  const [plans, groups, topics] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
  ]);
  const planById = new Map(plans.items.map((plan) => [plan.id, plan]));
  const asked = [params['parts'] ?? []].flat().filter((part) => part !== '');
  const first = plans.items.filter(({ kind }) => kind === 'plan').slice(0, 2);
  const parts = asked.length > 0 ? asked : first.map(({ id }) => id);
  const last = parts.at(-1);
  const topic = last === undefined || planById.has(last) ? undefined : last;
  const ids = topic === undefined ? parts : parts.slice(0, -1);
  const chosen = ids.flatMap((id) => planById.get(id) ?? []);
  if (chosen.length !== ids.length || chosen.length < 2) throw new NotFound();

  const comparison = await ask('listComparisons', {
    plans: ids,
    ...(topic === undefined ? {} : { topic: [topic] }),
    lang,
    limit: 200,
  });
  return {
    plans: chosen.map(planHeadOf),
    groups: groups.items,
    topics: topics.items.map(({ id, group, label, counts }) => ({ id, group, label, counts })),
    topic,
    rows: comparison.items.map((row) => topicRowOf(row, topic !== undefined)),
    texts: textsIn(comparison.items, plans.items),
    around: topic === undefined ? nothingAround : await loadAround(ask, language, topic),
  };
};
