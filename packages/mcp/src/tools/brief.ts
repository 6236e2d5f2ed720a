import { writeMarkdown } from '@parley/brief/markdown';
import type { Dataset } from '@parley/model';
import { makeBrief } from '@parley/queries/brief';
import * as v from 'valibot';
import { citationOf } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { idOf, NotKnown, type ParleyTool } from '../tool.ts';

/** The brief as Markdown, a heading of the second level and what is under it at a time. */
const sectionsOf = (view: Parameters<typeof writeMarkdown>[0]): { markdown: string }[] =>
  writeMarkdown(view, { linkSources: false })
    .split(/^(?=## )/mu)
    .map((markdown) => ({ markdown }));

/** Writes a brief for a meeting. */
export const briefTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'brief',
    title: 'Brief for a meeting',
    description:
      'A short brief in Markdown on a topic or a cooperation area: what each plan says, how they compare, what the governments have accepted, what has happened since, what is in the way, a first step, sources. Its sections joined are the whole brief. Give exactly one of topic and area.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'The topic.')),
      area: v.optional(idOf(dataset.cooperationAreas, 'The cooperation area.')),
    },
    list: { name: 'sections', item: { markdown: v.string() } },
    run: (context, { topic, area, language, longest }) => {
      if ((topic === undefined) === (area === undefined))
        throw new NotKnown('Give exactly one of topic and area.');
      const { index } = context;
      const answer = makeBrief(
        index,
        {
          topics: topic === undefined ? [] : [topic],
          areas: area === undefined ? [] : [area],
        },
        {
          length: 'two-pages',
          languages: [language],
          origin: context.origin,
          // Head, notes and frame take what is left of the answer; what does not fit is had by cursor.
          room: Math.floor(longest * 0.27),
        },
      );
      if (answer.state !== 'found') throw new NotKnown('The dataset has nothing on this.');
      const { path, plans: columns } = answer.view;
      const plans = columns.flatMap(({ id }) => index.plans.get(id) ?? []);
      const subject = { kind: 'comparison', plans, topic: index.topics.get(topic ?? '') } as const;
      return {
        content: {},
        list: { name: 'sections', items: sectionsOf(answer.view) },
        path,
        citation: citationOf(context, subject, path, language),
      };
    },
  });
