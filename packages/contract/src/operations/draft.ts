import { longestTerm, searchKinds } from '@parley/model';
import * as v from 'valibot';
import { concordance, draftCheck, draftRequest } from '../draft.ts';
import { always, anyIdOf, anyOf, isPrinted, paging } from '../parameters.ts';
import { paged, type Operation, type Posting } from './operation.ts';

export const draftOperations = {
  concordance: {
    path: '/v1/concordance',
    summary: { en: 'Every use of a term', zh: '术语的所有用例' },
    description:
      'Where our texts use a term, in English and Chinese, with the words around it. Endings of English words, case, hyphens and British spelling make no difference; what the search takes for the same, in either language, is looked for as well: `expressions` says what. It is our summaries that are read, not the official texts.',
    query: v.strictObject({
      term: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(longestTerm, `A term has at most ${longestTerm} characters.`),
        v.check(isPrinted, 'Words hold no control characters.'),
        v.description('A word or an expression, in English or Chinese.'),
      ),
      language: v.optional(
        v.pipe(v.picklist(['en', 'zh']), v.description('Uses in texts of this language alone.')),
      ),
      kind: anyOf(v.picklist(searchKinds), 'Uses in entries of these kinds alone.'),
      plan: anyIdOf('Uses in what belongs to any of these plans.'),
      ...always,
      ...paging,
    }),
    response: concordance,
    key: ['line'],
    problems: paged,
    example: '/v1/concordance?term=data%20centre&language=en&limit=3',
  },
} as const satisfies Record<string, Operation>;

export const draftPostings = {
  checkDraft: {
    path: '/v1/draft-check',
    summary: { en: 'Check a draft statement', zh: '核对声明草案' },
    description:
      'Lays a draft beside the plans, sentence by sentence: provisions of each plan and paragraphs that both governments have accepted which speak of the same things, and where one plan is silent or the two oppose each other. For public texts: what is sent is not kept, and the page `/draft` does the same on the device without sending anything. It compares words with our summaries, so it says what to read, not what was meant.',
    body: draftRequest,
    response: draftCheck,
    problems: [
      'invalid-parameter',
      'malformed-request',
      'content-too-large',
      'not-acceptable',
      'too-many-requests',
      'overloaded',
    ],
    example: {
      text: 'Both sides will share information on threats to AI systems. 双方将推广低功耗芯片。',
    },
  },
} as const satisfies Record<string, Posting>;
