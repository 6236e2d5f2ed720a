import { createIndex, defaultColumns, relationView } from '@parley/queries';
import { compare } from '@parley/queries/comparison';
import { cellStates, pagePaths, type Dataset } from '@parley/model';
import * as v from 'valibot';
import { citationOf } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { coded } from '../describe.ts';
import { idOf, NotKnown, type ParleyTool } from '../tool.ts';
import { provisionInBrief } from './provision-in-brief.ts';

/** Lays the plans side by side on one topic. */
export const compareTopicTool = (dataset: Dataset): ParleyTool => {
  const plans = defaultColumns(createIndex(dataset));
  return tool({
    name: 'compare_topic',
    title: 'Compare plans on a topic',
    description:
      'What each plan says on a topic, how their provisions compare, and what two or more of their governments have already agreed elsewhere. A cell is stated, silent (the complete text was searched), not-found (only part could be read) or not-reviewed: never report one as another. `parts` has relations, then provisions plan by plan, then agreed texts; go on by `cursor`.',
    parameters: {
      topic: idOf(dataset.topics, 'The topic.'),
      plans: v.optional(
        v.pipe(
          v.array(v.picklist(dataset.plans.map(({ id }) => id))),
          v.minLength(2),
          v.maxLength(6),
          v.description(
            'Two to six documents in column order. Default: the set of plans that is shown first.',
          ),
        ),
        plans,
      ),
    },
    gives: {
      topic: v.looseObject({ id: v.string(), label: v.string() }),
      columns: v.array(v.looseObject({ plan: v.string(), state: v.string() })),
    },
    list: { name: 'parts', item: { part: v.picklist(['relation', 'provision', 'agreed']) } },
    run: (context, { topic, plans: columns, language }) => {
      const [row] = compare(dataset, { plans: [...columns], topics: [topic] });
      if (!row) throw new NotKnown('The dataset has nothing on this topic.');
      const path = pagePaths.comparison(columns, topic);
      const shown = columns.flatMap((id) => context.index.plans.get(id) ?? []);
      return {
        content: {
          topic: {
            id: row.topic.id,
            label: row.topic.label[language],
            definition: row.topic.definition[language],
          },
          columns: row.cells.map((cell) => ({
            plan: cell.plan,
            state: cell.state,
            stateMeans: cellStates[cell.state].definition[language],
            provisions: cell.provisions.length,
            silences: cell.silences.map(({ id, subject, searchedOn }) => ({
              id,
              ...(subject ? { subject: subject[language] } : {}),
              searchedOn,
            })),
          })),
        },
        list: {
          name: 'parts',
          items: [
            ...row.relations
              .map((relation) => relationView(context.index, relation))
              .map(({ id, type, sides, reason, counterReading, review, evidence }) => ({
                part: 'relation',
                id,
                type: coded('relation-type', type, language),
                sides,
                reason: reason[language],
                ...(counterReading ? { counterReading: counterReading[language] } : {}),
                evidence: coded('evidence', evidence, language),
                review,
              })),
            ...row.cells.flatMap(({ provisions }) =>
              provisions.map((one) => ({
                part: 'provision',
                ...provisionInBrief(context, one, language),
              })),
            ),
            ...row.agreed.flatMap(({ text, firmness, provisions }) =>
              provisions.map((one) => ({
                part: 'agreed',
                text,
                firmness,
                ...provisionInBrief(context, one, language),
              })),
            ),
          ],
        },
        path,
        citation: citationOf(
          context,
          { kind: 'comparison', plans: shown, topic: row.topic },
          path,
          language,
        ),
      };
    },
  });
};
