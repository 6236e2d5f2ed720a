import { cooperationBases, type Dataset } from '@parley/model';
import { tally } from './tally.ts';

type Counts = Record<string, number>;

/** What lies around and between the plans, counted. */
export interface AroundReport {
  /** Cooperation areas by basis. */
  areas: Counts;
  events: { verification: Counts; kind: Counts; jurisdiction: Counts };
  sources: {
    total: number;
    official: number;
    opened: number;
    /** Official ones that nobody of the project opened. */
    officialNotOpened: number;
    withoutAddress: string[];
    /** Addresses that nobody of the project opened. */
    notOpened: { id: string; url: string }[];
  };
  /** Ids of what rests on evidence that nobody has seen. */
  unverified: {
    provisions: string[];
    statements: string[];
    relations: string[];
    areas: string[];
    events: string[];
  };
}

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const unverifiedIn = (dataset: Dataset): AroundReport['unverified'] => {
  const provisions = dataset.provisions.filter(
    ({ evidence }) => evidence.text.state === 'unverified',
  );
  const weak = new Set(ids(provisions));
  const rests = ({ sides }: { sides: readonly { provisions: readonly string[] }[] }): boolean =>
    sides.some((side) => side.provisions.some((id) => weak.has(id)));
  return {
    provisions: [...weak],
    statements: ids(dataset.statements.filter(({ evidence }) => evidence.state === 'unverified')),
    relations: ids(dataset.relations.filter(rests)),
    areas: ids(
      dataset.cooperationAreas.filter(
        (area) => rests(area) || area.agreed.some((id) => weak.has(id)),
      ),
    ),
    events: ids(dataset.events.filter(({ verification }) => verification !== 'excerpt-seen')),
  };
};

/** Counts areas, events and sources, and names what rests on evidence that nobody has seen. */
export const reportAround = (dataset: Dataset): AroundReport => {
  const { cooperationAreas, events, sources } = dataset;
  return {
    areas: tally(
      cooperationAreas.map(({ basis }) => basis),
      Object.keys(cooperationBases),
    ),
    events: {
      verification: tally(
        events.map(({ verification }) => verification),
        ['excerpt-seen', 'uncertain', 'unverified'],
      ),
      kind: tally(events.map(({ kind }) => kind)),
      jurisdiction: tally(events.map(({ jurisdiction }) => jurisdiction)),
    },
    sources: {
      total: sources.length,
      official: sources.filter(({ official }) => official).length,
      opened: sources.filter(({ opened }) => opened).length,
      officialNotOpened: sources.filter(({ official, opened }) => official && !opened).length,
      withoutAddress: ids(sources.filter(({ url }) => url === undefined)),
      notOpened: sources.flatMap(({ id, url, opened }) =>
        opened || url === undefined ? [] : [{ id, url }],
      ),
    },
    unverified: unverifiedIn(dataset),
  };
};
