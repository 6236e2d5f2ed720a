import * as v from 'valibot';
import {
  always,
  anyIdOf,
  changedSince,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const groups = v.strictObject({
  sort: sortedBy('order', 'label', 'id'),
  changed_since: changedSince,
  fields: fieldsOf(resources.topicGroup),
  ...always,
  ...paging,
});

const query = v.strictObject({
  group: anyIdOf('Topics of these groups.'),
  q: words('label and definition'),
  sort: sortedBy('order', 'label', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('group'),
  fields: fieldsOf(resources.topicWithCounts),
  ...always,
  ...paging,
});

export const topicsOperations = {
  listTopicGroups: {
    path: '/v1/topic-groups',
    summary: { en: 'Groups of topics', zh: '主题分组' },
    description: 'The groups that order the topics for reading.',
    query: groups,
    response: resources.listOf(resources.topicGroup),
    problems: paged,
    example: '/v1/topic-groups',
  },

  listTopics: {
    path: '/v1/topics',
    summary: { en: 'Topics', zh: '全部主题' },
    description: 'Topics in reading order, each with the number of provisions of every plan.',
    query,
    response: resources.listOf(resources.topicWithCounts),
    problems: paged,
    example: '/v1/topics?limit=2',
  },

  getTopic: {
    path: '/v1/topics/{topic}',
    summary: { en: 'One topic', zh: '单个主题' },
    description: 'A topic with its definition, and what does and does not belong to it.',
    query: one(resources.topicWithCounts),
    response: resources.topicWithCounts,
    problems: single,
    example: '/v1/topics/energy-grid',
  },
} as const satisfies Record<string, Operation>;
