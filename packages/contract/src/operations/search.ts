import { evidenceStates, picklistOf, searchKinds } from '@parley/model';
import * as v from 'valibot';
import { always, anyIdOf, anyOf, isPrinted, paging } from '../parameters.ts';
import * as answers from '../answers.ts';
import { paged, type Operation } from './operation.ts';

const query = v.strictObject({
  q: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.check(isPrinted, 'Words hold no control characters.'),
    v.description(
      'What to look for, in English or Chinese or both: words, names, abbreviations, numbers of provisions and documents.',
    ),
  ),
  kind: anyOf(v.picklist(searchKinds), 'Find entries of these kinds alone.'),
  plan: anyIdOf('Find what belongs to any of these plans, or lays them side by side.'),
  topic: anyIdOf('Find what is on any of these topics.'),
  evidence: anyOf(
    picklistOf(evidenceStates),
    'Find what is as sure as this: the least sure text that it is based on has one of these evidence states. What is based on no text of a plan, such as events, is left out.',
  ),
  ...always,
  ...paging,
});

export const searchOperations = {
  search: {
    path: '/v1/search',
    summary: { en: 'Search everything', zh: '检索全部内容' },
    description:
      'Provisions, topics, plans, cooperation areas, relations, silences, events, venues, actors, statements and sources by words, the best first. Both languages are searched whatever `lang` says. Entries that have every word come before those that have some of them, which follow only when few have all. When nothing is found, `items` is empty, and `suggestions` may hold a query with its misspelling put right.',
    query,
    response: answers.searchResults,
    // An actor and a venue may share an id.
    key: ['kind', 'id'],
    problems: paged,
    example: '/v1/search?q=data%20centre%20energy&limit=3',
  },
} as const satisfies Record<string, Operation>;
