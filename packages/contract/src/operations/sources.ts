import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  changedSince,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  whether,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  official: whether('Sources that a government or organisation published itself, or the others.'),
  opened: whether(
    'Sources that were opened for the project, so far by language models, or the others.',
  ),
  plan: anyIdOf('Sources on which provisions of any of these plans rest.'),
  provision: anyIdOf('Sources on which any of these provisions rests.'),
  event: anyIdOf('Sources on which any of these events rests.'),
  language: anyOf(resources.source.entries.language, 'Sources in these languages.'),
  q: words('title and publisher'),
  sort: sortedBy('date', 'publisher', 'title', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('language', 'official', 'opened'),
  fields: fieldsOf(resources.sourceRecord),
  ...always,
  ...paging,
});

export const sourcesOperations = {
  listSources: {
    path: '/v1/sources',
    summary: { en: 'Sources', zh: '全部来源' },
    description: 'Documents and pages that claims are based on, and whether they were opened.',
    query,
    response: answers.listOf(resources.sourceRecord),
    problems: paged,
    example: '/v1/sources?limit=1',
  },

  getSource: {
    path: '/v1/sources/{source}',
    summary: { en: 'One source', zh: '单个来源' },
    description: 'The same, by its id.',
    query: one(resources.sourceRecord),
    response: resources.sourceRecord,
    problems: single,
    example: '/v1/sources/us-plan-pdf',
  },
} as const satisfies Record<string, Operation>;
