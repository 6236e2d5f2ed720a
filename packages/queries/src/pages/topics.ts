import type { RelationType, SentText } from '@parley/model';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { governancePlans } from '../entities/set.ts';
import { topicView, type TopicView } from '../entities/topic.ts';
import type { TopicGroup } from '../entities/types.ts';
import { queryValues, type PageQuery } from './page-query.ts';

export interface TopicsData {
  /** What the reader looks for; every topic when it is empty. */
  find: string;
  /** All topics, for the field that finds one. */
  names: { id: string; label: SentText }[];
  plans: PlanHead[];
  groups: TopicGroup[];
  topics: TopicView[];
  /** Relations recorded in each group, by type. */
  mix: { id: string; label: SentText; relations: Partial<Record<RelationType, number>> }[];
}

/** All topics, or those that have the words of `find` in the address. */
export const topics: PageQuery<TopicsData> = ({ index }, params) => {
  const { dataset } = index;
  const find = queryValues(params, 'find').join(' ').trim().slice(0, 100);
  const words = find.toLowerCase().split(/\s+/);
  return {
    plans: governancePlans(index).map(planHead),
    groups: dataset.topicGroups,
    topics: dataset.topics
      .filter((topic) => {
        const text = [topic.label, topic.definition, topic.belongs]
          .flatMap((one) => Object.values(one))
          .join(' ')
          .toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .map((topic) => topicView(index, topic)),
    mix: dataset.topicGroups.map(({ id, label }) => {
      const counts: Partial<Record<RelationType, number>> = {};
      for (const { topic, type } of dataset.relations)
        if (index.topics.get(topic)?.group === id) counts[type] = (counts[type] ?? 0) + 1;
      return { id, label, relations: counts };
    }),
    find,
    names: dataset.topics.map(({ id, label }) => ({ id, label })),
  };
};
