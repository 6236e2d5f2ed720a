import type { SentPlan, SentRelease, SentRow, SentTopicGroup } from '@parley/contract';
import type { SentText } from '@parley/model';
import { areaCardOf, eventLineOf, type AreaCard, type EventLine } from './around.ts';
import { askAll } from './ask-all.ts';
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
  /** Cooperation areas on the topic. */
  areas: number;
}

/** A cooperation area with the venues in which both governments take part. */
export interface AreaInFront extends AreaCard {
  venues: SentText[];
}

export interface HomeData {
  plans: SentPlan[];
  groups: SentTopicGroup[];
  rows: OverviewRow[];
  /** Cooperation areas, the two that are written most fully first. */
  areas: AreaInFront[];
  /** The last entries of the timeline up to the date of the data, latest first. */
  events: EventLine[];
  /** The last release that told readers of changes. */
  release: Pick<SentRelease, 'version' | 'date' | 'inWords'> | undefined;
}

/** How many of the latest events stand on the home page. */
const latest = 6;

const overviewRowOf = (
  { topic, cells, relations, agreed }: SentRow,
  areas: readonly { topics: string[] }[],
): OverviewRow => ({
  id: topic.id,
  group: topic.group,
  label: topic.label,
  cells: cells.map(({ plan, state, total }) => ({ plan, state, total })),
  relations: [...new Set(relations.map(({ type }) => type))],
  agreed: agreed
    .filter(({ firmness }) => firmness === 'agreed')
    .reduce((sum, { provisions }) => sum + provisions.length, 0),
  areas: areas.filter(({ topics }) => topics.includes(topic.id)).length,
});

/** The two plans released first stand on the home page; the order is by date of release. */
export const loadHome: Load<HomeData> = async ({ ask, language }) => {
  const lang = language.code;
  const [{ dataDate }, { items }, groups, areas, venues, events, releases] = await Promise.all([
    ask('start', {}),
    ask('listPlans', { kind: ['plan'], lang, limit: 200 }),
    ask('listTopicGroups', { lang, limit: 200 }),
    askAll(ask, 'listCooperationAreas', { lang }),
    askAll(ask, 'listVenues', { lang }),
    askAll(ask, 'listEvents', { lang }),
    ask('listReleases', { lang, limit: 1 }),
  ]);
  const plans = items.slice(0, 2);
  const rows =
    plans.length < 2
      ? []
      : (await ask('listComparisons', { plans: plans.map(({ id }) => id), lang, limit: 200 }))
          .items;
  const shared = venues.filter(({ participation }) =>
    participation.every(({ takesPart }) => takesPart === 'yes'),
  );
  return {
    plans,
    groups: groups.items,
    rows: rows.map((row) => overviewRowOf(row, areas)),
    areas: areas.slice(0, 2).map((area) => ({
      ...areaCardOf(area, language),
      venues: shared.filter(({ id }) => area.venues.includes(id)).map(({ name }) => name),
    })),
    events: events
      .filter(({ date }) => date <= dataDate)
      .slice(-latest)
      .toReversed()
      .map(eventLineOf),
    release: releases.items
      .slice(0, 1)
      .map(({ version, date, inWords }) => ({ version, date, inWords }))[0],
  };
};
