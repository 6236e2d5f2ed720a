import type { Dataset, Provision, Relation, Topic } from '@parley/model';
import { agreedLanguage, type AgreedLanguage } from './agreed-language.ts';
import { cellStateOf, type Cell } from './cell.ts';
import { matchesText } from './matches-text.ts';
import type { Selection } from './selection.ts';

/** One topic across the chosen plans. */
export interface Row {
  topic: Topic;
  /** One cell for each chosen plan, in column order. */
  cells: Cell[];
  /** Relations between two or more of the chosen plans, sides in column order. */
  relations: Relation[];
  /** What the governments behind the plans have already agreed on the topic; filters never thin it. */
  agreed: AgreedLanguage[];
}

const passes = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value);

const isFilter = (wanted: readonly unknown[] | string | undefined): boolean =>
  wanted !== undefined && wanted.length > 0;

const provisionsByTopic = (dataset: Dataset): Map<string, Provision[]> => {
  const byTopic = new Map<string, Provision[]>();
  for (const provision of dataset.provisions)
    for (const topic of provision.topics) {
      const list = byTopic.get(topic);
      if (list) list.push(provision);
      else byTopic.set(topic, [provision]);
    }
  return byTopic;
};

/** The relation as seen by the chosen columns, or undefined when fewer than two take part. */
const inColumns = (relation: Relation, plans: readonly string[]): Relation | undefined => {
  const sides = plans.flatMap((plan) => relation.sides.filter((side) => side.plan === plan));
  return sides.length < 2 ? undefined : { ...relation, sides };
};

/**
 * Lays plans side by side: a row for each topic, a cell for each plan in the order asked for.
 *
 * A topic filter drops rows. Force and text filters thin out cells and drop rows that they empty;
 * a relation filter drops rows without such a relation. Topics come in the dataset's order.
 * Ids that the dataset does not have match nothing; telling the caller is the caller's edge.
 */
export const compare = (dataset: Dataset, selection: Selection): Row[] => {
  const { plans, topics, forces, relations, text } = selection;
  const byTopic = provisionsByTopic(dataset);
  const planById = new Map(dataset.plans.map((plan) => [plan.id, plan]));
  const agreedOn = agreedLanguage(dataset, plans);
  const hasText = text === undefined || text.trim() === '' ? () => true : matchesText(text);

  return dataset.topics
    .filter((topic) => passes(topics, topic.id))
    .map((topic): Row => {
      const onTopic = byTopic.get(topic.id) ?? [];
      return {
        topic,
        cells: plans.map((plan): Cell => {
          const all = onTopic.filter((provision) => provision.plan === plan);
          const silences = dataset.silences.filter(
            (silence) => silence.plan === plan && silence.topic === topic.id,
          );
          return {
            plan,
            state: cellStateOf(dataset, plan, all.length, silences),
            total: all.length,
            provisions: all.filter(
              (provision) =>
                passes(forces, provision.force.class) && hasText(provision, planById.get(plan)),
            ),
            silences,
          };
        }),
        relations: dataset.relations
          .filter((relation) => relation.topic === topic.id && passes(relations, relation.type))
          .flatMap((relation) => inColumns(relation, plans) ?? []),
        agreed: agreedOn(onTopic),
      };
    })
    .filter(
      (row) =>
        (!(isFilter(forces) || isFilter(text?.trim())) ||
          row.cells.some(({ provisions }) => provisions.length > 0)) &&
        (!isFilter(relations) || row.relations.length > 0),
    );
};
