import { mostColumns } from '@parley/model';
import { comparisonOf, plansOfToken } from '../comparison/index.ts';
import type { ProvisionInCell } from '../entities/provision.ts';
import type { Topic, TopicGroup } from '../entities/types.ts';
import { param, type PageQuery, type PageSource } from './page-query.ts';

/** What a blind reader sees of a provision: what it says and how firmly, and nothing that names it. */
export type BlindProvision = Pick<ProvisionInCell, 'summary' | 'force'>;

export interface BlindData {
  /** How many provisions each plan has on the topic, one number for each column. */
  columns: number[];
  groups: Pick<TopicGroup, 'id' | 'label'>[];
  topics: Pick<Topic, 'id' | 'group' | 'label'>[];
  topic: Pick<Topic, 'id' | 'label' | 'definition'>;
  /** Provisions that a relation holds together, column by column; neither type nor reason is told. */
  relations: BlindProvision[][][];
  /** The other provisions, column by column. */
  others: BlindProvision[][];
}

/**
 * A topic without names, labels, ids, actors, colours, events or headings: they are not
 * hidden in the page, they are not sent. The reasons of relations name the plans, so they stay away.
 *
 * @param plans The plans behind the columns.
 */
const blindView = (
  { index }: PageSource,
  plans: readonly string[],
  topicId: string,
): BlindData | 'missing' => {
  const { topicGroups, topics } = index.dataset;
  const topic = index.topics.get(topicId);
  if (!topic || plans.some((id) => !index.plans.has(id))) return 'missing';
  const { rows, provisions } = comparisonOf(index, { plans, topics: [topicId] });
  const [row] = rows;
  if (!row) return 'missing';
  const blind = (ids: readonly string[]): BlindProvision[] =>
    ids.flatMap((id) => {
      const provision = provisions[id];
      return provision ? [{ summary: provision.summary, force: provision.force }] : [];
    });
  const related = new Set(
    row.relations.flatMap(({ sides }) => sides.flatMap((side) => side.provisions)),
  );
  return {
    columns: row.cells.map(({ total }) => total),
    groups: topicGroups.map(({ id, label }) => ({ id, label })),
    topics: topics.map(({ id, group, label }) => ({ id, group, label })),
    topic: { id: topic.id, label: topic.label, definition: topic.definition },
    relations: row.relations.map(({ sides }) =>
      row.cells.map((cell) =>
        blind(
          cell.provisions.filter((id) =>
            sides.some((side) => side.plan === cell.plan && side.provisions.includes(id)),
          ),
        ),
      ),
    ),
    others: row.cells.map((cell) => blind(cell.provisions.filter((id) => !related.has(id)))),
  };
};

/** `/blind/{token}/{topic}`: the token stands for the plans, see `blindToken`. */
export const blind: PageQuery<BlindData> = (source, params) => {
  const plans = plansOfToken(param(params, 'token'));
  return plans && plans.length <= mostColumns
    ? blindView(source, plans, param(params, 'topic'))
    : 'missing';
};
