import * as v from 'valibot';
import { always, changedSince, fieldsOf, paging, sortedBy, words } from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, type Operation } from './operation.ts';

const query = v.strictObject({
  q: words('term and synonyms'),
  sort: sortedBy('label', 'id'),
  changed_since: changedSince,
  fields: fieldsOf(resources.term),
  ...always,
  ...paging,
});

export const termsOperations = {
  listTerms: {
    path: '/v1/terms',
    summary: { en: 'Terms', zh: '术语表' },
    description:
      'The term base: how things of the field are said in each language, what is not said for them, and what else finds them.',
    query,
    response: answers.listOf(resources.term),
    problems: paged,
    example: '/v1/terms?q=agent',
  },
} as const satisfies Record<string, Operation>;
