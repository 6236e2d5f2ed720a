import type { SentPlan, SentRow, SentTopicGroup } from '@parley/contract';
import type { Load } from './load.ts';

/** One row of the overview: a topic, how much each plan says on it, and the kinds of relation. */
interface OverviewRow {
  id: string;
  group: string;
  label: SentRow['topic']['label'];
  cells: Pick<SentRow['cells'][number], 'plan' | 'state' | 'total'>[];
  relations: SentRow['relations'][number]['type'][];
  /** Paragraphs of texts that both governments have agreed, and that neither disputes since. */
  agreed: number;
}

export interface HomeData {
  plans: SentPlan[];
  groups: SentTopicGroup[];
  rows: OverviewRow[];
}

const overviewRowOf = ({ topic, cells, relations, agreed }: SentRow): OverviewRow => ({
  id: topic.id,
  group: topic.group,
  label: topic.label,
  cells: cells.map(({ plan, state, total }) => ({ plan, state, total })),
  relations: [...new Set(relations.map(({ type }) => type))],
  agreed: agreed
    .filter(({ firmness }) => firmness === 'agreed')
    .reduce((sum, { provisions }) => sum + provisions.length, 0),
});

/** The two plans released first stand on the home page; the order is by date of release. */
export const loadHome: Load<HomeData> = async ({ ask, language: { code: lang } }) => {
  const [{ items }, groups] = await Promise.all([
    ask('listPlans', { lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
  ]);
  const plans = items.filter(({ kind }) => kind === 'plan').slice(0, 2);
  const rows =
    plans.length < 2
      ? []
      : (await ask('listComparisons', { plans: plans.map(({ id }) => id), lang, limit: 200 }))
          .items;
  return { plans, groups: groups.items, rows: rows.map(overviewRowOf) };
};
