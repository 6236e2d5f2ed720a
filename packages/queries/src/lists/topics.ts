import type { Topic } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface TopicFilters {
  group?: readonly string[] | undefined;
  /** Plans that have a provision on a topic. */
  plan?: readonly string[] | undefined;
}

export const topicFilters: ListFilters<TopicFilters, Topic> = {
  passes: ({ group, plan }, { dataset }) => {
    const ofPlans =
      plan &&
      dataset.provisions
        .filter((provision) => plan.includes(provision.plan))
        .flatMap(({ topics }) => topics);
    return (topic) => anyIn(group, [topic.group]) && anyIn(ofPlans, [topic.id]);
  },
  words: ({ id, label, definition }) => [id, ...Object.values(label), ...Object.values(definition)],
};
