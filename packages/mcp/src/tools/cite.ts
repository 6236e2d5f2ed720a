import { citationStyles, type Dataset } from '@parley/model';
import { cite, notesOn, type Subject } from '@parley/queries/citation';
import { pagePaths, pagePrefixes } from '@parley/model';
import { picklistOf } from '@parley/model';
import * as v from 'valibot';
import { tool } from '../define.ts';
import { idOf, NotKnown, type AnswerLanguage, type ParleyTool, type ToolContext } from '../tool.ts';

interface Named {
  provision?: string | undefined;
  plans?: readonly string[] | undefined;
  topic?: string | undefined;
}

const subjectOf = (
  { index }: ToolContext,
  { provision: provisionId, plans: ids = [], topic: topicId }: Named,
): { subject: Subject; path: string } => {
  if ((provisionId === undefined) === (ids.length === 0))
    throw new NotKnown('Name one thing to cite: a provision, or one or more plans.');
  const plans = ids.flatMap((id) => index.plans.get(id) ?? []);
  const provision = index.provisions.get(provisionId ?? '');
  const plan = index.plans.get(provision?.plan ?? ids[0] ?? '');
  if (provision && plan)
    return {
      subject: { kind: 'provision', plan, provision },
      path: pagePaths.provision(provision.id),
    };
  if (!plan) throw new NotKnown('No provision has this id. search and compare_topic give ids.');
  if (plans.length === 1) return { subject: { kind: 'plan', plan }, path: pagePaths.plan(plan.id) };
  const topic = index.topics.get(topicId ?? '');
  return {
    subject: { kind: 'comparison', plans, topic },
    path: pagePaths.comparison(ids, topicId),
  };
};

/** Says how to cite a provision, a document or a comparison. */
export const citeTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'cite',
    title: 'Cite',
    description:
      'How to cite a provision, one document, or a comparison of two or more: the official document first, Parley with its data version second. Use the text as it is; pages and dates that are missing are not known.',
    parameters: {
      provision: v.optional(
        v.pipe(v.string(), v.maxLength(100), v.description('Id of a provision.')),
      ),
      plans: v.optional(
        v.pipe(
          v.array(v.picklist(dataset.plans.map(({ id }) => id))),
          v.minLength(1),
          v.maxLength(6),
          v.description('One document, or the documents of a comparison in column order.'),
        ),
      ),
      topic: v.optional(idOf(dataset.topics, 'The topic of the comparison.')),
      style: v.optional(
        v.pipe(picklistOf(citationStyles), v.description('Style of the citation.')),
        'plain',
      ),
    },
    gives: { style: v.string(), inText: v.optional(v.string()), advice: v.array(v.string()) },
    run: (context, { style, language, provision, plans, topic }) => {
      const { origin } = context;
      const { subject, path } = subjectOf(context, { provision, plans, topic });
      const publication = {
        dataVersion: dataset.dataVersion,
        date: dataset.date,
        path: (of: AnswerLanguage) => `${pagePrefixes[of]}${path}`,
        origin,
      };
      const { text, inText } = cite(subject, publication, style);
      return {
        content: {
          style,
          ...(inText ? { inText: inText[language] } : {}),
          advice: notesOn(subject, publication).map((note) => note[language]),
        },
        path,
        citation: text[language],
      };
    },
  });
