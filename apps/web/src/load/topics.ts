import type { SentTopicGroup, SentTopicWithCounts } from '@parley/contract';
import type { RelationType, SentText } from '@parley/model';
import { NotFound } from '../ask.ts';
import { loadAround, type Around } from './around.ts';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';
import { queryList } from './query-list.ts';
import { planHeadOf, textsIn, type PlanHead } from './plan-head.ts';
import { compareRowsOf, type CompareRow, type CompareRows } from './compare-rows.ts';

export interface TopicsData {
  /** What the reader looks for; every topic when it is empty. */
  find: string;
  /** All topics, for the field that finds one. */
  names: { id: string; label: SentText }[];
  plans: PlanHead[];
  groups: SentTopicGroup[];
  topics: SentTopicWithCounts[];
  /** Relations recorded in each group, by type. */
  mix: { id: string; label: SentText; relations: Partial<Record<RelationType, number>> }[];
}

export const loadTopics: Load<TopicsData> = async ({ ask, language: { code: lang }, query }) => {
  const find = queryList(query, 'find').join(' ').trim().slice(0, 100);
  const words = find.toLowerCase().split(/\s+/);
  const [plans, groups, topics, relations] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
    askAll(ask, 'listRelations', { lang }),
  ]);
  return {
    plans: plans.items.filter(({ kind }) => kind === 'plan').map(planHeadOf),
    groups: groups.items,
    topics: topics.items.filter((topic) => {
      const text = [topic.label, topic.definition, topic.belongs]
        .flatMap((one) => Object.values(one))
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    }),
    mix: groups.items.map(({ id, label }) => {
      const own = new Set(topics.items.flatMap((topic) => (topic.group === id ? [topic.id] : [])));
      const counts: Partial<Record<RelationType, number>> = {};
      for (const { topic, type } of relations)
        if (own.has(topic)) counts[type] = (counts[type] ?? 0) + 1;
      return { id, label, relations: counts };
    }),
    find,
    names: topics.items.map(({ id, label }) => ({ id, label })),
  };
};

export interface TopicData {
  plans: PlanHead[];
  group: SentTopicGroup;
  row: CompareRow;
  provisions: CompareRows['provisions'];
  texts: PlanHead[];
  around: Around;
}

/** A topic with what every plan says on it. */
export const loadTopic: Load<TopicData> = async ({ ask, language, params }) => {
  const lang = language.code;
  const id = String(params['topic']);
  const [topic, plans, groups] = await Promise.all([
    ask('getTopic', { lang }, id),
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
  ]);
  const columns = plans.items.filter(({ kind }) => kind === 'plan').slice(0, 6);
  const { items } = await ask('listComparisons', {
    plans: columns.map((plan) => plan.id),
    topic: [id],
    lang,
  });
  const { rows, provisions } = compareRowsOf(items);
  const [row] = rows;
  const group = groups.items.find((candidate) => candidate.id === topic.group);
  if (!row || !group) throw new NotFound();
  return {
    plans: columns.map(planHeadOf),
    group,
    row,
    provisions,
    texts: textsIn(items, plans.items),
    around: await loadAround(ask, language, id),
  };
};
