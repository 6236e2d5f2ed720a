import type { Index } from '../create-index.ts';
import type { Topic } from './types.ts';

/** A topic with the number of provisions that each plan has on it. */
export const topicView = ({ dataset }: Index, topic: Topic) => ({
  ...topic,
  counts: dataset.plans.map(({ id }) => ({
    plan: id,
    provisions: dataset.provisions.filter(
      ({ plan, topics }) => plan === id && topics.includes(topic.id),
    ).length,
  })),
});

export type TopicView = ReturnType<typeof topicView>;
