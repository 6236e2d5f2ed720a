import * as v from 'valibot';
import { always, fieldsOf, one, paging, words } from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const query = v.strictObject({
  q: words('code, label and definition of the vocabulary and of its terms'),
  fields: fieldsOf(resources.vocabulary),
  ...always,
  ...paging,
});

export const vocabulariesOperations = {
  listVocabularies: {
    path: '/v1/vocabularies',
    summary: { en: 'Vocabularies', zh: '全部受控词表' },
    description:
      'Every closed set of values that data and answers use, each value with its code, label and definition. Also as SKOS, in JSON-LD (`.jsonld`) and Turtle (`.ttl`).',
    query,
    response: answers.listOf(resources.vocabulary),
    problems: paged,
    example: '/v1/vocabularies?limit=1',
  },

  getVocabulary: {
    path: '/v1/vocabularies/{vocabulary}',
    summary: { en: 'One vocabulary', zh: '单个受控词表' },
    description: 'The same, by its id. Fields of the OpenAPI document name it in `x-vocabulary`.',
    query: one(resources.vocabulary),
    response: resources.vocabulary,
    problems: single,
    example: '/v1/vocabularies/force',
  },
} as const satisfies Record<string, Operation>;
