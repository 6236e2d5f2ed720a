import type { SentTopicGroup, SentTopicWithCounts } from '@parley/contract';
import { NotFound } from '../ask.ts';
import { loadAround, type Around } from './around.ts';
import type { Load } from './load.ts';
import { planHeadOf, textsIn, type PlanHead } from './plan-head.ts';
import { topicRowOf, type TopicRow } from './topic-row.ts';

export interface TopicsData {
  plans: PlanHead[];
  groups: SentTopicGroup[];
  topics: SentTopicWithCounts[];
}

export const loadTopics: Load<TopicsData> = async ({ ask, language: { code: lang } }) => {
  const [plans, groups, topics] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
  ]);
  return {
    plans: plans.items.filter(({ kind }) => kind === 'plan').map(planHeadOf),
    groups: groups.items,
    topics: topics.items,
  };
};

export interface TopicData {
  plans: PlanHead[];
  group: SentTopicGroup;
  row: TopicRow;
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
  const [row] = items;
  const group = groups.items.find((candidate) => candidate.id === topic.group);
  if (!row || !group) throw new NotFound();
  return {
    plans: columns.map(planHeadOf),
    group,
    row: topicRowOf(row, true),
    texts: textsIn([row], plans.items),
    around: await loadAround(ask, language, id),
  };
};
