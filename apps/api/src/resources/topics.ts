import type { Topic, TopicGroup } from '@parley/model';
import { topicFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { topicView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const topics: Pick<Handlers, 'listTopicGroups' | 'listTopics' | 'getTopic'> = {
  listTopicGroups: list<'listTopicGroups', TopicGroup>({
    all: ({ dataset }) => dataset.topicGroups,
    sorts: {
      order: ({ order }) => order,
      label: ({ label }, language) => textIn(label, language),
      id: ({ id }) => id,
    },
    send: (group) => group,
  }),

  listTopics: list<'listTopics', Topic>({
    all: ({ dataset }) => dataset.topics,
    check: (params, { topicGroups }) => requireKnown('group', params.group, topicGroups),
    ...topicFilters,
    sorts: {
      // Within its group: what a reader sees first comes first.
      order: ({ order }) => order,
      label: ({ label }, language) => textIn(label, language),
      id: ({ id }) => id,
    },
    groups: { group: ({ group }) => [group] },
    send: (topic, index) => topicView(index, topic),
  }),

  getTopic: ({ index, place }) => topicView(index, requireFound(index.topics.get(place))),
};
