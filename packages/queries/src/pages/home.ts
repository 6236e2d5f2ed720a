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
import { areaCard, governmentsOfArea, type AreaCard } from '../entities/area.ts';
import { eventLine, isFollowed, type EventLine } from '../entities/event.ts';
import { planView, type PlanView } from '../entities/plan.ts';
import {
  defaultColumns,
  defaultSet,
  governmentsOf,
  setLine,
  type SetLine,
} from '../entities/set.ts';
import type {
  CooperationArea,
  Event,
  PlanSet,
  ReleaseRecord,
  TopicGroup,
} from '../entities/types.ts';
import type { Index } from '../create-index.ts';
import { inLanguage } from './in-language.ts';
import { param, type PageQuery, type PageSource } from './page-query.ts';

/** One row of the overview: a topic, how much each plan says on it, and the kinds of relation. */
interface OverviewRow {
  id: string;
  group: string;
  label: ComparisonRow['topic']['label'];
  cells: Pick<ComparisonRow['cells'][number], 'plan' | 'state' | 'total'>[];
  relations: { type: RelationType; count: number }[];
  /** Paragraphs of texts that two of the governments have agreed, and that no party disputes since. */
  agreed: number;
  /** Cooperation areas on the topic. */
  areas: number;
}

/** A cooperation area with the venues in which every government of its sides takes part. */
export interface AreaInFront extends AreaCard {
  venues: SentText[];
}

/** How often plans stand to each other like this. */
interface RelationCount {
  type: RelationType;
  count: number;
}

export interface HomeData {
  /** What the plans are called together; absent in data released before there were sets. */
  set?: Pick<PlanSet, 'id' | 'title' | 'lead' | 'note'>;
  /** The other sets, in reading order. */
  others: SetLine[];
  /** In column order. */
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
    /** Those that the governments of their sides have spoken for and that are not in front, with these governments. */
    spoken: { id: string; title: SentText; governments: string[] }[];
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

/** Areas between two or more of some plans. */
const areasBetween = ({ dataset }: Index, plans: readonly string[]): readonly CooperationArea[] =>
  dataset.cooperationAreas.filter(
    ({ sides }) => sides.filter(({ plan }) => plans.includes(plan)).length >= 2,
  );

/** Whether an event is of one of some governments, or of none in particular. */
const concerns = (governments: readonly string[], event: Event): boolean =>
  event.governments.some((code) => governments.includes(code)) ||
  (event.governments.length === 0 &&
    (governments.includes(event.jurisdiction) || !/^[A-Z]{2}$/.test(event.jurisdiction)));

/** Some plans side by side, as the home page shows them. */
const setView = (
  { index, language }: PageSource,
  ids: readonly string[],
  set: PlanSet | undefined,
): HomeData => {
  const { date, events, knownUntil, releases, sets, topicGroups } = index.dataset;
  const plans = ids.flatMap((id) => index.plans.get(id) ?? []);
  const { rows, provisions } = comparisonOf(index, { plans: ids });
  const relations = rows.flatMap((row) => row.relations);
  const [release] = releases;
  const areas = areasBetween(index, ids);
  const governments = governmentsOf(index, ids);
  const front = areas.slice(0, inFront);
  const spoken = areas.filter((area) => area.basis === 'both-governments' && !front.includes(area));
  return {
    ...(set === undefined
      ? {}
      : {
          set: {
            id: set.id,
            title: set.title,
            lead: set.lead,
            ...(set.note === undefined ? {} : { note: set.note }),
          },
        }),
    others: sets.filter(({ id }) => id !== set?.id).map(setLine),
    plans: plans.map((plan) => planView(index, plan)),
    groups: topicGroups,
    rows: plans.length < 2 ? [] : rows.map((row) => overviewRow(row, areas)),
    relations: countsOf(relations),
    read: relations.filter((relation) => isRead(relationEvidence(relation, provisions))).length,
    cooperation: {
      bases: bases
        .map((basis) => ({
          basis,
          count: areas.filter((area) => area.basis === basis).length,
        }))
        .filter(({ count }) => count > 0),
      front: front.map((area) => {
        const about = governmentsOfArea(index, area);
        return {
          ...areaCard(index, area, language),
          venues: index.dataset.venues
            .filter(
              ({ id, participation }) =>
                area.venues.includes(id) &&
                about.every((government) =>
                  participation.some(
                    ({ jurisdiction, takesPart }) =>
                      jurisdiction === government && takesPart === 'yes',
                  ),
                ),
            )
            .map(({ name }) => name),
        };
      }),
      spoken: spoken.map((area) => ({
        id: area.id,
        title: area.title,
        governments: governmentsOfArea(index, area),
      })),
    },
    ...(knownUntil === undefined ? {} : { knownUntil }),
    events: events
      .filter(
        (event) => event.date <= date && isFollowed(index, event) && concerns(governments, event),
      )
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

/** `/`: the set that is shown first. */
export const home: PageQuery<HomeData> = (source) =>
  setView(source, defaultColumns(source.index), defaultSet(source.index));

/** `/sets/{set}`: any set, in the same way. */
export const set: PageQuery<HomeData> = (source, params) => {
  const entry = source.index.sets.get(param(params, 'set'));
  return entry ? setView(source, entry.plans, entry) : 'missing';
};
