import type { SentText } from '@parley/model';
import { countsInWords } from '../changes/index.ts';
import { comparisonOf, type ComparisonRow } from '../comparison/index.ts';
import { areaCard, type AreaCard } from '../entities/area.ts';
import { eventLine, isFollowed, type EventLine } from '../entities/event.ts';
import { governancePlans, planView, type PlanView } from '../entities/plan.ts';
import type { ReleaseRecord, TopicGroup } from '../entities/types.ts';
import { inLanguage } from './in-language.ts';
import type { PageQuery } from './page-query.ts';

/** One row of the overview: a topic, how much each plan says on it, and the kinds of relation. */
interface OverviewRow {
  id: string;
  group: string;
  label: ComparisonRow['topic']['label'];
  cells: Pick<ComparisonRow['cells'][number], 'plan' | 'state' | 'total'>[];
  relations: ComparisonRow['relations'][number]['type'][];
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
  plans: PlanView[];
  groups: TopicGroup[];
  rows: OverviewRow[];
  /** Cooperation areas, the two that are written most fully first. */
  areas: AreaInFront[];
  /** The last entries of the timeline whose outcome could be known, latest first. */
  events: EventLine[];
  /** The last release that told readers of changes. */
  release: (Pick<ReleaseRecord, 'version' | 'date'> & { inWords: SentText }) | undefined;
}

/** How many of the latest events stand on the home page. */
const latest = 6;

const overviewRow = (
  { topic, cells, relations, agreed }: ComparisonRow,
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
export const home: PageQuery<HomeData> = ({ index, language }) => {
  const { cooperationAreas, date, events, releases, topicGroups } = index.dataset;
  const plans = governancePlans(index).slice(0, 2);
  const { rows } = comparisonOf(index, { plans: plans.map(({ id }) => id) });
  const [release] = releases;
  return {
    plans: plans.map((plan) => planView(index, plan)),
    groups: topicGroups,
    rows: plans.length < 2 ? [] : rows.map((row) => overviewRow(row, cooperationAreas)),
    areas: cooperationAreas.slice(0, 2).map((area) => ({
      ...areaCard(index, area, language),
      venues: index.dataset.venues
        .filter(
          ({ id, participation }) =>
            area.venues.includes(id) && participation.every(({ takesPart }) => takesPart === 'yes'),
        )
        .map(({ name }) => name),
    })),
    events: events
      .filter((event) => event.date <= date && isFollowed(index, event))
      .slice(-latest)
      .toReversed()
      .map((event) => eventLine(index, event)),
    release: release && {
      version: release.version,
      date: release.date,
      inWords: inLanguage(countsInWords(release.changes), language),
    },
  };
};
