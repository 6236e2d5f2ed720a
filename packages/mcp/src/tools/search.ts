import { matchesText } from '@parley/compare';
import * as v from 'valibot';
import { addressOf, framed } from '../answer.ts';
import { provisionInBrief } from '../describe.ts';
import { idOf, language, tool, type ParleyTool, type ToolContext } from '../tool.ts';

/** Finds provisions by words. */
export const searchTool = (context: ToolContext): ParleyTool => {
  const { dataset } = context;
  return tool({
    name: 'search',
    title: 'Search provisions',
    description:
      'Find provisions of the plans and agreed texts whose number, title or summary has all the words, in English or Chinese. Summaries are in our own words, so try several wordings; to learn what a plan says on a subject, compare_topic is surer than search.',
    input: v.strictObject({
      query: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(200),
        v.description('Words that must all occur, in English or Chinese.'),
      ),
      plan: v.optional(idOf(dataset.plans, 'Only provisions of this document.')),
      topic: v.optional(idOf(dataset.topics, 'Only provisions on this topic.')),
      limit: v.optional(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(1),
          v.maxValue(50),
          v.description('Most provisions to answer with.'),
        ),
        10,
      ),
      language,
    }),
    run: ({ query, plan, topic, limit, language: reader }) => {
      const matches = matchesText(query);
      const plans = new Map(dataset.plans.map((one) => [one.id, one]));
      const found = dataset.provisions.filter(
        (provision) =>
          (plan === undefined || provision.plan === plan) &&
          (topic === undefined || provision.topics.includes(topic)) &&
          matches(provision, plans.get(provision.plan)),
      );
      const home = addressOf(context, '', reader) || '/';
      return framed(context, reader, '', `Parley, ${home}, data ${dataset.dataVersion}.`, {
        total: found.length,
        provisions: found
          .slice(0, limit)
          .map((provision) => provisionInBrief(context, provision, reader)),
      });
    },
  });
};
