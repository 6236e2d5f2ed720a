import type { Topic } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

export const topicFilters: ListFilters<{ group?: readonly string[] | undefined }, Topic> = {
  passes:
    ({ group }) =>
    (topic) =>
      anyIn(group, [topic.group]),
  words: ({ id, label, definition }) => [id, ...Object.values(label), ...Object.values(definition)],
};
