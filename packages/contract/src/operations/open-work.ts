import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  fieldsOf,
  groupedBy,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, type Operation } from './operation.ts';

const query = v.strictObject({
  task: anyOf(resources.openWork.entries.task, 'Work of these kinds of tasks.'),
  kind: anyOf(resources.openWork.entries.kind, 'Work on entries of these kinds.'),
  plan: anyIdOf('Work on these documents.'),
  topic: anyIdOf('Work on these topics.'),
  q: words('the id and name of the entry'),
  sort: sortedBy('task', 'kind', 'entry', 'id'),
  group_by: groupedBy('task', 'kind', 'plan'),
  fields: fieldsOf(resources.openWork),
  ...always,
  ...paging,
});

export const openWorkOperations = {
  listOpenWork: {
    path: '/v1/open-work',
    summary: { en: 'Open work', zh: '待办工作' },
    description:
      'What is still to be done on the data: what nobody read, checked, opened, confirmed or reviewed, each with the form that corrects it. Those first from which readers gain most.',
    query,
    response: answers.listOf(resources.openWork),
    problems: paged,
    example: '/v1/open-work?task=read-text&limit=1',
  },
} as const satisfies Record<string, Operation>;
