import type { SentTopicWithCounts } from '@parley/contract';
import type { Topic } from '@parley/model';
import type { Catalogue } from '../releases/catalogue.ts';

/** A topic with the number of provisions that each plan has on it. */
export const presentTopic = ({ dataset }: Catalogue, topic: Topic): SentTopicWithCounts => ({
  ...topic,
  counts: dataset.plans.map(({ id }) => ({
    plan: id,
    provisions: dataset.provisions.filter(
      ({ plan, topics }) => plan === id && topics.includes(topic.id),
    ).length,
  })),
});
