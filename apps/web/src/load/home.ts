import type { SentPlan, SentRow, SentTopicGroup } from '@parley/contract';
import { areaCardOf, type AreaCard } from './around.ts';
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
  /** Cooperation areas, the two that are written most fully first. */
  areas: AreaCard[];
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
export const loadHome: Load<HomeData> = async ({ ask, language }) => {
  const lang = language.code;
  const [{ items }, groups, areas] = await Promise.all([
    ask('listPlans', { kind: ['plan'], lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    ask('listCooperationAreas', { lang, limit: 2 }),
  ]);
  const plans = items.slice(0, 2);
  const rows =
    plans.length < 2
      ? []
      : (await ask('listComparisons', { plans: plans.map(({ id }) => id), lang, limit: 200 }))
          .items;
  return {
    plans,
    groups: groups.items,
    rows: rows.map(overviewRowOf),
    areas: areas.items.map((area) => areaCardOf(area, language)),
  };
};
