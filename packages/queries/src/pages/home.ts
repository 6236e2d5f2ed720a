import {
  cooperationBases,
  relationTypes,
  type CooperationBasis,
  isRead,
  type RelationType,
  type SentText,
} from '@parley/model';
import { countsInWords } from '../changes/index.ts';
import { comparisonOf, relationEvidence, type ComparisonRow } from '../comparison/index.ts';
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
  relations: { type: RelationType; count: number }[];
  /** Paragraphs of texts that both governments have agreed, and that neither disputes since. */
  agreed: number;
  /** Cooperation areas on the topic. */
  areas: number;
}

/** A cooperation area with the venues in which both governments take part. */
export interface AreaInFront extends AreaCard {
  venues: SentText[];
}

/** How often two plans stand to each other like this. */
interface RelationCount {
  type: RelationType;
  count: number;
}

export interface HomeData {
  plans: PlanView[];
  /** Relations recorded between the plans, by type, closest first. */
  relations: RelationCount[];
  /** How many of them rest on texts that were read on every side. */
  read: number;
  groups: TopicGroup[];
  rows: OverviewRow[];
  cooperation: {
    /** How many areas rest on what, strongest first. */
    bases: { basis: CooperationBasis; count: number }[];
    /** The two areas that are written most fully. */
    front: AreaInFront[];
    /** Those that both governments have spoken for and that are not in front. */
    spoken: { id: string; title: SentText }[];
  };
  /** The last day to which events were followed. */
  knownUntil?: string;
  /** The last entries of the timeline whose outcome could be known, latest first. */
  events: EventLine[];
  /** The last release that told readers of changes. */
  release: (Pick<ReleaseRecord, 'version' | 'date'> & { inWords: SentText }) | undefined;
}

/** How many cooperation areas stand on the home page in full. */
const inFront = 2;

/** How many of the latest events stand on the home page. */
const latest = 6;

// Object.keys loses the key types; these are exactly the relation types and the bases.
const types = Object.keys(relationTypes) as RelationType[];
const bases = Object.keys(cooperationBases) as CooperationBasis[];

const countsOf = (relations: readonly { type: RelationType }[]): RelationCount[] =>
  types
    .map((type) => ({ type, count: relations.filter((one) => one.type === type).length }))
    .filter(({ count }) => count > 0);

const overviewRow = (
  { topic, cells, relations, agreed }: ComparisonRow,
  areas: readonly { topics: string[] }[],
): OverviewRow => ({
  id: topic.id,
  group: topic.group,
  label: topic.label,
  cells: cells.map(({ plan, state, total }) => ({ plan, state, total })),
  relations: countsOf(relations),
  agreed: agreed
    .filter(({ firmness }) => firmness === 'agreed')
    .reduce((sum, { provisions }) => sum + provisions.length, 0),
  areas: areas.filter(({ topics }) => topics.includes(topic.id)).length,
});

/** The two plans released first stand on the home page; the order is by date of release. */
export const home: PageQuery<HomeData> = ({ index, language }) => {
  const { cooperationAreas, date, events, knownUntil, releases, topicGroups } = index.dataset;
  const plans = governancePlans(index).slice(0, 2);
  const { rows, provisions } = comparisonOf(index, { plans: plans.map(({ id }) => id) });
  const relations = rows.flatMap((row) => row.relations);
  const [release] = releases;
  const front = cooperationAreas.slice(0, inFront);
  const spoken = cooperationAreas.filter(
    (area) => area.basis === 'both-governments' && !front.includes(area),
  );
  return {
    plans: plans.map((plan) => planView(index, plan)),
    groups: topicGroups,
    rows: plans.length < 2 ? [] : rows.map((row) => overviewRow(row, cooperationAreas)),
    relations: countsOf(relations),
    read: relations.filter((relation) => isRead(relationEvidence(relation, provisions))).length,
    cooperation: {
      bases: bases
        .map((basis) => ({
          basis,
          count: cooperationAreas.filter((area) => area.basis === basis).length,
        }))
        .filter(({ count }) => count > 0),
      front: front.map((area) => ({
        ...areaCard(index, area, language),
        venues: index.dataset.venues
          .filter(
            ({ id, participation }) =>
              area.venues.includes(id) &&
              participation.every(({ takesPart }) => takesPart === 'yes'),
          )
          .map(({ name }) => name),
      })),
      spoken: spoken.map(({ id, title }) => ({ id, title })),
    },
    ...(knownUntil === undefined ? {} : { knownUntil }),
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
