import type { SentProvisionInCell, SentTopic, SentTopicGroup } from '@parley/contract';
import { NotFound } from '../ask.ts';
import { plansOfToken } from '../compare/blind-token.ts';
import type { Load } from './load.ts';

/** What a blind reader sees of a provision: what it says and how firmly, and nothing that names it. */
export type BlindProvision = Pick<SentProvisionInCell, 'summary' | 'force'>;

export interface BlindData {
  /** How many plans stand side by side. */
  columns: number;
  groups: Pick<SentTopicGroup, 'id' | 'label'>[];
  topics: Pick<SentTopic, 'id' | 'group' | 'label'>[];
  topic: Pick<SentTopic, 'id' | 'label' | 'definition'>;
  /** Provisions that a relation holds together, column by column; neither type nor reason is told. */
  relations: BlindProvision[][][];
  /** The other provisions, column by column. */
  others: BlindProvision[][];
}

const blind = ({ summary, force }: SentProvisionInCell): BlindProvision => ({ summary, force });

/** Whether every id is that of an item. */
const exist = (ids: readonly string[], items: readonly { id: string }[]): boolean =>
  ids.every((one) => items.some((item) => item.id === one));

/**
 * A topic without names, labels, ids, actors, colours, events or headings: they are not
 * hidden in the page, they are not sent. The reasons of relations name the plans, so they stay away.
 */
export const loadBlind: Load<BlindData> = async ({ ask, language: { code: lang }, params }) => {
  const plans = plansOfToken(String(params['token']));
  const id = String(params['topic']);
  if (!plans) throw new NotFound();
  const [documents, groups, topics] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listTopics', { lang, limit: 200 }),
  ]);
  if (!exist(plans, documents.items) || !exist([id], topics.items)) throw new NotFound();
  const { items } = await ask('listComparisons', { plans, topic: [id], lang });
  const [row] = items;
  if (!row) throw new NotFound();
  const related = new Set(
    row.relations.flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
  );
  return {
    columns: plans.length,
    groups: groups.items.map(({ id: group, label }) => ({ id: group, label })),
    topics: topics.items.map(({ id: topic, group, label }) => ({ id: topic, group, label })),
    topic: { id, label: row.topic.label, definition: row.topic.definition },
    relations: row.relations.map(({ sides }) =>
      row.cells.map(({ plan, provisions }) =>
        provisions
          .filter((one) =>
            sides.some((side) => side.plan === plan && side.provisions.includes(one.id)),
          )
          .map(blind),
      ),
    ),
    others: row.cells.map(({ provisions }) =>
      provisions.filter((one) => !related.has(one.id)).map(blind),
    ),
  };
};
