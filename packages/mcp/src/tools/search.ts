import {
  evidenceStates,
  picklistOf,
  searchKinds,
  type Dataset,
  type SearchKind,
} from '@parley/model';
import { evidenceOfEntry } from '@parley/queries';
import { narrow, search, type Hit } from '@parley/queries/search';
import * as v from 'valibot';
import { addressOfEntry, citationOfList } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { coded } from '../describe.ts';
import { idOf, type AnswerLanguage, type ParleyTool, type ToolContext } from '../tool.ts';
import { provisionInBrief } from './provision-in-brief.ts';

/** Most of a passage that a hit shows; read_entry has it whole. */
const longestPassage = 300;

const cut = (text: string): string =>
  text.length <= longestPassage ? text : `${text.slice(0, longestPassage)}…`;

/** Where a hit is read: a statement stands in its plan. */
const placeOf = ({ kind, id, plans }: Hit['entry']): [Exclude<SearchKind, 'statement'>, string] =>
  kind === 'statement' ? ['plan', plans[0] ?? ''] : [kind, id];

const describe = (context: ToolContext, { entry, matches }: Hit, language: AnswerLanguage) => {
  const evidence = evidenceOfEntry(context.index, entry.kind, entry.id);
  const provision = entry.kind === 'provision' ? context.index.provisions.get(entry.id) : undefined;
  return {
    kind: entry.kind,
    hasEveryWord: matches === 'all',
    ...(provision
      ? provisionInBrief(context, provision, language)
      : {
          id: entry.id,
          title: entry.title[language],
          text: cut(entry.body[0]?.[language] ?? ''),
          ...(evidence === undefined ? {} : { evidence: coded('evidence', evidence, language) }),
          address: addressOfEntry(context, ...placeOf(entry), language),
        }),
  };
};

/** Finds everything by words. */
export const searchTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'search',
    title: 'Search',
    description:
      'Find provisions, topics, documents, cooperation areas, relations, silences, events, venues, actors, statements and sources by words, in English or Chinese, best first; abbreviations, synonyms and misspellings are understood. To learn what a plan says on a subject, find the topic and ask compare_topic: nothing found here is not yet a silence.',
    parameters: {
      query: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(200),
        v.description('What to look for, in English or Chinese.'),
      ),
      kind: v.optional(v.pipe(v.picklist(searchKinds), v.description('Only things of this kind.'))),
      plan: v.optional(idOf(dataset.plans, 'Only what belongs to this document.')),
      topic: v.optional(idOf(dataset.topics, 'Only what is on this topic.')),
      evidence: v.optional(
        v.pipe(
          picklistOf(evidenceStates),
          v.description('Only what is based on texts of which the least sure has this evidence.'),
        ),
      ),
    },
    gives: { suggestions: v.optional(v.array(v.string())) },
    list: { name: 'results', item: { kind: v.string(), id: v.string(), title: v.string() } },
    run: async (context, { query, kind, plan, topic, evidence, language }) => {
      const { hits, suggestions } = search(query, await context.search());
      const found = narrow(hits, {
        kinds: kind === undefined ? undefined : [kind],
        plans: plan === undefined ? undefined : [plan],
        topics: topic === undefined ? undefined : [topic],
        evidence:
          evidence === undefined ? undefined : { accepted: [evidence], index: context.index },
      });
      return {
        content: suggestions.length === 0 ? {} : { suggestions },
        list: { name: 'results', items: found.map((hit) => describe(context, hit, language)) },
        path: '/search',
        citation: citationOfList(context, '/search', language),
      };
    },
  });
