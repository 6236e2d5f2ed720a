import { compare } from '@parley/queries/comparison';
import { pagePaths } from '@parley/model';
import { cellStates } from '@parley/model';
import * as v from 'valibot';
import { citationOf, framed } from '../answer.ts';
import { provisionInBrief } from '../describe.ts';
import { idOf, language, NotKnown, tool, type ParleyTool, type ToolContext } from '../tool.ts';

/** Lays the plans side by side on one topic. */
export const compareTopicTool = (context: ToolContext): ParleyTool => {
  const { dataset } = context;
  const plans = dataset.plans.filter(({ kind }) => kind === 'plan').map(({ id }) => id);
  return tool({
    name: 'compare_topic',
    title: 'Compare plans on a topic',
    description:
      'What each plan says on a topic, how their provisions stand to each other, and what both sides have already agreed elsewhere. A cell is stated, silent (the complete text was searched), not-found (only part could be read) or not-reviewed: never report one as another.',
    input: v.strictObject({
      topic: idOf(dataset.topics, 'The topic.'),
      plans: v.optional(
        v.pipe(
          v.array(v.picklist(dataset.plans.map(({ id }) => id))),
          v.minLength(2),
          v.maxLength(6),
          v.description('Two to six documents in column order; the governance plans unless told.'),
        ),
        plans.slice(0, 6),
      ),
      language,
    }),
    run: ({ topic, plans: columns, language: reader }) => {
      const [row] = compare(dataset, { plans: columns, topics: [topic] });
      if (!row) throw new NotKnown('The dataset has nothing on this topic.');
      const path = pagePaths.comparison(columns, topic);
      const shown = columns.flatMap((id) => dataset.plans.find((one) => one.id === id) ?? []);
      return framed(
        context,
        reader,
        path,
        citationOf(context, { kind: 'comparison', plans: shown, topic: row.topic }, path, reader),
        {
          topic: row.topic.label[reader],
          definition: row.topic.definition[reader],
          columns: row.cells.map((cell) => ({
            plan: cell.plan,
            state: cell.state,
            stateMeans: cellStates[cell.state].definition[reader],
            provisions: cell.provisions.map((one) => provisionInBrief(context, one, reader)),
            silences: cell.silences.map(({ subject, searched, searchedOn }) => ({
              ...(subject ? { subject: subject[reader] } : {}),
              searched: searched[reader],
              searchedOn,
            })),
          })),
          relations: row.relations.map(({ type, sides, reason, counterReading, review }) => ({
            type,
            sides,
            reason: reason[reader],
            ...(counterReading ? { counterReading: counterReading[reader] } : {}),
            review,
          })),
          agreed: row.agreed.map(({ text, firmness, provisions }) => ({
            text,
            firmness,
            provisions: provisions.map((one) => provisionInBrief(context, one, reader)),
          })),
        },
      );
    },
  });
};
