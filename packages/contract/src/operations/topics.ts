import * as v from 'valibot';
import {
  always,
  anyIdOf,
  changedSince,
  expandedBy,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const groups = v.strictObject({
  sort: sortedBy('order', 'label', 'id'),
  changed_since: changedSince,
  fields: fieldsOf(resources.topicGroupRecord),
  ...always,
  ...paging,
});

const expand = expandedBy('provisions', 'relations', 'silences', 'events', 'areas', 'agreed');

const query = v.strictObject({
  group: anyIdOf('Topics of these groups.'),
  plan: anyIdOf('Topics on which any of these plans has a provision.'),
  q: words('label and definition'),
  sort: sortedBy('order', 'label', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('group'),
  expand,
  fields: fieldsOf(resources.topicRecord),
  ...always,
  ...paging,
});

export const topicsOperations = {
  listTopicGroups: {
    path: '/v1/topic-groups',
    summary: { en: 'Groups of topics', zh: '主题分组' },
    description: 'The groups that order the topics for reading.',
    query: groups,
    response: answers.listOf(resources.topicGroupRecord),
    problems: paged,
    example: '/v1/topic-groups',
  },

  getTopicGroup: {
    path: '/v1/topic-groups/{group}',
    summary: { en: 'One group of topics', zh: '单个主题分组' },
    description: 'The same, by its id.',
    query: one(resources.topicGroupRecord),
    response: resources.topicGroupRecord,
    problems: single,
    example: '/v1/topic-groups/infrastructure',
  },

  listTopics: {
    path: '/v1/topics',
    summary: { en: 'Topics', zh: '全部主题' },
    description: 'Topics in reading order, each with the number of provisions of every plan.',
    query,
    response: answers.listOf(resources.topicRecord),
    problems: paged,
    example: '/v1/topics?limit=2',
  },

  getTopic: {
    path: '/v1/topics/{topic}',
    summary: { en: 'One topic', zh: '单个主题' },
    description: 'A topic with its definition, and what does and does not belong to it.',
    query: v.strictObject({ expand, ...one(resources.topicRecord).entries }),
    response: resources.topicRecord,
    problems: single,
    example: '/v1/topics/energy-grid',
  },
} as const satisfies Record<string, Operation>;
