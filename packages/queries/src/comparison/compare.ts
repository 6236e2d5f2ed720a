import type { Dataset, LocalisedDataset } from '@parley/model';
import type { Provision, Relation } from '../entities/types.ts';
import { agreedLanguage, type AgreedLanguage } from './agreed-language.ts';
import { cellStateOf, type Cell } from './cell.ts';
import type { Selection } from './selection.ts';

/** One topic across the chosen plans. */
export interface Row<D extends LocalisedDataset = LocalisedDataset> {
  topic: D['topics'][number];
  /** One cell for each chosen plan, in column order. */
  cells: Cell<D>[];
  /** Relations between two or more of the chosen plans, sides in column order. */
  relations: D['relations'][number][];
  /** What the governments behind the plans have already agreed on the topic. */
  agreed: AgreedLanguage<D>[];
}

const provisionsByTopic = (dataset: LocalisedDataset): Map<string, Provision[]> => {
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
 * Lays plans side by side: a row for each topic in the dataset's order, a cell for each plan in the
 * order asked for, whole; `filterComparison` thins it out.
 * Ids that the dataset does not have match nothing; telling the caller is the caller's edge.
 */
export function compare(dataset: Dataset, selection: Selection): Row<Dataset>[];
export function compare(dataset: LocalisedDataset, selection: Selection): Row[];
export function compare(dataset: LocalisedDataset, { plans, topics = [] }: Selection): Row[] {
  const byTopic = provisionsByTopic(dataset);
  const agreedOn = agreedLanguage(dataset, plans);
  return dataset.topics
    .filter(({ id }) => topics.length === 0 || topics.includes(id))
    .map((topic): Row => {
      const onTopic = byTopic.get(topic.id) ?? [];
      return {
        topic,
        cells: plans.map((plan): Cell => {
          const provisions = onTopic.filter((provision) => provision.plan === plan);
          const silences = dataset.silences.filter(
            (silence) => silence.plan === plan && silence.topic === topic.id,
          );
          return {
            plan,
            state: cellStateOf(dataset, plan, provisions.length, silences),
            total: provisions.length,
            provisions,
            silences,
          };
        }),
        relations: dataset.relations
          .filter((relation) => relation.topic === topic.id)
          .flatMap((relation) => inColumns(relation, plans) ?? []),
        agreed: agreedOn(onTopic),
      };
    });
}
