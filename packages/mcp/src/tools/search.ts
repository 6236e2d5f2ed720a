import { pagePaths } from '@parley/model';
import { narrow, search, type Hit } from '@parley/queries/search';
import * as v from 'valibot';
import { addressOf, framed } from '../answer.ts';
import { provisionInBrief } from '../describe.ts';
import { idOf, language, tool, type ParleyTool, type ToolContext } from '../tool.ts';

/** Kinds that have a page of their own, which the other tools read. */
const pages = {
  provision: pagePaths.provision,
  topic: pagePaths.topic,
  plan: pagePaths.plan,
  'cooperation-area': pagePaths.area,
} as const;

// Object.keys loses the key type; these are exactly the kinds.
const kinds = Object.keys(pages) as (keyof typeof pages)[];

/** Finds provisions, topics, documents and cooperation areas by words. */
export const searchTool = (context: ToolContext): ParleyTool => {
  const { dataset } = context;

  const describe = ({ entry, matches }: Hit, reader: 'en' | 'zh'): object[] => {
    const kind = kinds.find((one) => one === entry.kind);
    if (kind === undefined) return [];
    const provision =
      kind === 'provision' ? dataset.provisions.find(({ id }) => id === entry.id) : undefined;
    const shown = provision
      ? provisionInBrief(context, provision, reader)
      : {
          id: entry.id,
          title: entry.title[reader],
          text: entry.body[0]?.[reader] ?? '',
          address: addressOf(context, pages[kind](entry.id), reader),
        };
    return [{ kind, hasEveryWord: matches === 'all', ...shown }];
  };

  return tool({
    name: 'search',
    title: 'Search',
    description:
      'Find provisions, topics, documents and cooperation areas by words, in English or Chinese, best first; abbreviations, synonyms and misspellings are understood. To learn what a plan says on a subject, find the topic and ask compare_topic: nothing found here is not yet a silence.',
    input: v.strictObject({
      query: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(200),
        v.description('What to look for, in English or Chinese.'),
      ),
      kind: v.optional(v.pipe(v.picklist(kinds), v.description('Only things of this kind.'))),
      plan: v.optional(idOf(dataset.plans, 'Only what belongs to this document.')),
      topic: v.optional(idOf(dataset.topics, 'Only what is on this topic.')),
      limit: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.maxValue(50),
          v.description('Most results to answer with.'),
        ),
        10,
      ),
      language,
    }),
    run: ({ query, kind, plan, topic, limit, language: reader }) => {
      const { hits, suggestions } = search(query, context.index());
      const found = narrow(hits, {
        kinds: kind === undefined ? kinds : [kind],
        plans: plan === undefined ? undefined : [plan],
        topics: topic === undefined ? undefined : [topic],
      });
      const home = addressOf(context, '', reader) || '/';
      return framed(context, reader, '', `Parley, ${home}, data ${dataset.dataVersion}.`, {
        total: found.length,
        results: found.slice(0, limit).flatMap((hit) => describe(hit, reader)),
        ...(suggestions.length === 0 ? {} : { suggestions }),
      });
    },
  });
};
