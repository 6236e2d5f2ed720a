import type { Topic, TopicGroup } from '@parley/model';
import { topicFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { topicView } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const topics: Pick<
  Handlers,
  'listTopicGroups' | 'getTopicGroup' | 'listTopics' | 'getTopic'
> = {
  listTopicGroups: list<'listTopicGroups', TopicGroup>({
    kind: 'topic-group',
    all: ({ dataset }) => dataset.topicGroups,
    sorts: {
      order: ({ order }) => order,
      label: ({ label }, language) => textIn(label, language),
      id: ({ id }) => id,
    },
    send: (group) => group,
  }),

  getTopicGroup: (call) =>
    recordOf(call, 'topic-group', requireFound(call.index.topicGroups.get(call.place)), undefined),

  listTopics: list<'listTopics', Topic>({
    kind: 'topic',
    all: ({ dataset }) => dataset.topics,
    check: (params, { topicGroups, plans }) => {
      requireKnown('group', params.group, topicGroups);
      requireKnown('plan', params.plan, plans);
    },
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

  getTopic: (call) =>
    recordOf(
      call,
      'topic',
      topicView(call.index, requireFound(call.index.topics.get(call.place))),
      call.params.expand,
    ),
};
