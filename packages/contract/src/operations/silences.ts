import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
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

const expand = expandedBy('provisions');

const query = v.strictObject({
  plan: anyIdOf('Silences of these plans.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Silences of documents of any of these jurisdictions.',
  ),
  topic: anyIdOf('Silences on these topics.'),
  provision: anyIdOf('Silences to which any of these provisions is the counterpart.'),
  state: anyOf(
    v.picklist(['silent', 'not-found']),
    'Silences after a search of the complete official text (`silent`) or of what could be read (`not-found`).',
  ),
  covers: anyOf(
    v.picklist(['topic', 'subject']),
    'Silences on a whole topic, or on a subject within one.',
  ),
  q: words('subject and search terms'),
  sort: sortedBy('plan', 'topic', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('plan', 'topic', 'state'),
  expand,
  fields: fieldsOf(resources.silenceRecord),
  ...always,
  ...paging,
});

export const silencesOperations = {
  listSilences: {
    path: '/v1/silences',
    summary: { en: 'Silences', zh: '全部“未提及”记录' },
    description: 'What a plan does not say, with what was searched for, where and when.',
    query,
    response: answers.listOf(resources.silenceRecord),
    problems: paged,
    example: '/v1/silences?limit=1',
  },

  getSilence: {
    path: '/v1/silences/{silence}',
    summary: { en: 'One silence', zh: '单个“未提及”记录' },
    description: 'The same, by its id.',
    query: v.strictObject({ expand, ...one(resources.silenceRecord).entries }),
    response: resources.silenceRecord,
    problems: single,
    example: '/v1/silences/us-2025.inclusion',
  },
} as const satisfies Record<string, Operation>;
