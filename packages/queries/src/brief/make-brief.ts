import {
  evidenceStates,
  mostColumns,
  pagePaths,
  type EvidenceState,
  type PageLanguage,
  type SentText,
} from '@parley/model';
import type { Index } from '../create-index.ts';
import { columnsFor } from './columns.ts';
import type {
  BriefLength,
  BriefPart,
  BriefPlan,
  BriefProvision,
  BriefQuotation,
  BriefSection,
  BriefView,
} from './brief-view.ts';
import {
  lookUp,
  mostChosen,
  sizeOf,
  type BriefChoice,
  type Chosen,
  type ChosenItem,
  type ChosenList,
} from './choice.ts';
import { nameOfChosen } from './name-of-chosen.ts';
import { withQuotations } from './quotations.ts';
import { withRepeats } from './repeats.ts';
import {
  areaSection,
  chosenSection,
  eventSection,
  topicSection,
  type SectionMaker,
} from './sections.ts';
import { shortened } from './shorten.ts';

export interface BriefOptions {
  /** Ids of plans, in column order; those of the set that is shown first unless told. */
  plans?: readonly string[] | undefined;
  /** Everything unless told. */
  length?: BriefLength | undefined;
  /** English unless told; two languages stand one under the other. */
  languages?: readonly PageLanguage[] | undefined;
  /** How many characters of English a short brief may have in its lines; what fits on two pages unless told. */
  room?: number | undefined;
  title?: SentText | undefined;
  /** Day on which the brief is made. */
  madeOn?: string | undefined;
  /** What public addresses begin with, where that is known. */
  origin?: string | undefined;
  /** Parts that are left out. */
  without?: readonly BriefPart[] | undefined;
  /** The reader's own notes, by what they are about. */
  remarks?: readonly (ChosenItem & { text: string })[] | undefined;
  /** Official words by provision, from documents that the reader opened. */
  official?: ReadonlyMap<string, BriefQuotation> | undefined;
}

/** A brief, or why there is none. */
export type BriefAnswer =
  | { state: 'found'; view: BriefView }
  /** Nothing was chosen. */
  | { state: 'empty' }
  /** More was chosen than one brief may hold. */
  | { state: 'too-many'; most: number }
  /** Nothing of what was chosen exists in this release. */
  | { state: 'missing'; unknown: readonly string[] }
  /** Columns that do not exist, stand twice, or are too few or too many. */
  | { state: 'invalid-plans'; most: number };

/** A section, and where the first of what it is of stands in the reader's order. */
interface Placed {
  place: number;
  section: BriefSection;
}

/** Gathers what was chosen line by line under the first topic of each. */
const chosenSections = (maker: SectionMaker, chosen: Chosen): Placed[] => {
  const { index } = maker;
  const topicOf = new Map<
    string,
    { provisions: Set<string>; relations: Set<string>; silences: Set<string> }
  >();
  const add = (
    list: 'provisions' | 'relations' | 'silences',
    topic: string | undefined,
    id: string,
  ) => {
    if (topic === undefined) return;
    const lines = topicOf.get(topic) ?? {
      provisions: new Set(),
      relations: new Set(),
      silences: new Set(),
    };
    lines[list].add(id);
    topicOf.set(topic, lines);
  };
  for (const id of chosen.relations) add('relations', index.relations.get(id)?.topic, id);
  for (const id of chosen.silences) add('silences', index.silences.get(id)?.topic, id);
  // A provision goes where something else was chosen already, so that both sides meet.
  const topicsOf = (id: string) => index.provisions.get(id)?.topics ?? [];
  const counts = new Map<string, number>();
  for (const topic of chosen.provisions.flatMap(topicsOf))
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  for (const id of chosen.provisions)
    add(
      'provisions',
      topicsOf(id).toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0],
      id,
    );
  return index.dataset.topics.flatMap((topic) => {
    const lines = topicOf.get(topic.id);
    if (!lines) return [];
    // Object.keys loses the key type; these are exactly the lists.
    const place = Math.min(
      ...(Object.keys(lines) as (keyof typeof lines)[]).flatMap((list) =>
        [...lines[list]].map((id) => chosen.placeOf(list, id)),
      ),
    );
    return [{ place, section: chosenSection(maker, topic, lines, chosen) }];
  });
};

const sectionsOf = (maker: SectionMaker, chosen: Chosen): BriefSection[] => {
  const { index } = maker;
  const placed = (list: ChosenList, id: string, sections: readonly BriefSection[]): Placed[] =>
    sections.map((section) => ({ place: chosen.placeOf(list, id), section }));
  const all: Placed[] = [
    ...chosen.topics.flatMap((id) => {
      const topic = index.topics.get(id);
      return topic ? placed('topics', id, topicSection(maker, topic)) : [];
    }),
    ...chosen.areas.flatMap((id) => {
      const area = index.cooperationAreas.get(id);
      return area ? placed('areas', id, [areaSection(maker, area)]) : [];
    }),
    ...chosenSections(maker, chosen),
    ...chosen.events.flatMap((id) => {
      const event = index.events.get(id);
      return event ? placed('events', id, [eventSection(maker, event)]) : [];
    }),
  ];
  return (chosen.isOrdered ? all.toSorted((a, b) => a.place - b.place) : all).map(
    ({ section }) => section,
  );
};

/** Every provision that a brief shows, each once. */
const shownIn = (sections: readonly BriefSection[]): BriefProvision[] => {
  const all = sections.flatMap(({ relations, columns }) => [
    ...relations.flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
    ...columns.flatMap(({ provisions }) => provisions),
  ]);
  return [...new Map(all.map((one) => [one.id, one])).values()];
};

// Object.keys loses the key type; these are exactly the evidence states.
const states = Object.keys(evidenceStates) as EvidenceState[];

const plansOf = (
  index: Index,
  columns: readonly string[],
  sections: readonly BriefSection[],
): BriefPlan[] => {
  const shown = shownIn(sections);
  return columns
    .flatMap((id) => index.plans.get(id) ?? [])
    .map(({ id, code, kind, title, issuer, date, fullTextRead }) => ({
      id,
      code,
      kind,
      title,
      issuer,
      date,
      fullTextRead,
      evidence: states.flatMap((state) => {
        const provisions = shown.filter(
          (one) => one.evidence === state && index.provisions.get(one.id)?.plan === id,
        ).length;
        return provisions === 0 ? [] : [{ state, provisions }];
      }),
    }));
};

const pathOf = (columns: readonly string[], sections: readonly BriefSection[]): string => {
  const [only, ...more] = sections;
  if (only === undefined || more.length > 0) return pagePaths.comparison(columns);
  if (only.kind === 'area') return pagePaths.area(only.id);
  if (only.kind === 'event') return pagePaths.event(only.id);
  return pagePaths.comparison(columns, only.id);
};

const titleOf = ([only, ...more]: readonly BriefSection[]): SentText =>
  only !== undefined && more.length === 0
    ? only.title
    : { en: 'Brief for a meeting', zh: '会谈简报' };

/**
 * A brief of what was chosen: what the columns say and how that stands to each other, what both have
 * accepted, what has happened since, what is in the way and what a first step could be, each line
 * with its sources and how sure it is. Never throws for what was asked.
 */
export const makeBrief = (
  index: Index,
  choice: BriefChoice,
  {
    plans,
    length = 'full',
    languages = ['en'],
    title,
    room,
    madeOn,
    origin = '',
    without = [],
    remarks = [],
    official = new Map(),
  }: BriefOptions = {},
): BriefAnswer => {
  const size = sizeOf(choice);
  if (size === 0) return { state: 'empty' };
  if (size > mostChosen) return { state: 'too-many', most: mostChosen };
  const chosen = lookUp(index, choice);
  const columns = plans ?? columnsFor(index, chosen);
  if (
    columns.length < 2 ||
    columns.length > mostColumns ||
    new Set(columns).size < columns.length ||
    columns.some((id) => !index.plans.has(id))
  )
    return { state: 'invalid-plans', most: mostColumns };
  const all = withRepeats(withQuotations(sectionsOf({ index, columns }, chosen), official));
  if (all.length === 0) return { state: 'missing', unknown: chosen.unknown };
  const sections =
    length === 'full'
      ? all
      : withRepeats(all.map((section) => shortened(section, all.length, languages, room)));
  const { dataVersion, date, knownUntil } = index.dataset;
  return {
    state: 'found',
    view: {
      title: title ?? titleOf(all),
      length,
      languages,
      dataVersion,
      date,
      ...(knownUntil === undefined ? {} : { knownUntil }),
      ...(madeOn === undefined ? {} : { madeOn }),
      origin,
      path: pathOf(columns, all),
      plans: plansOf(index, columns, sections),
      sections,
      remarks: without.includes('notes')
        ? []
        : remarks
            .filter(({ text }) => text.trim() !== '')
            .map((remark) => ({ name: nameOfChosen(index, remark), text: remark.text })),
      without,
      unknown: [...chosen.unknown],
    },
  };
};
