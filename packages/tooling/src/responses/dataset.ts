import * as v from 'valibot';
import { sha256 } from './binary-listing.ts';

const thing = v.looseObject({ id: v.string() });
const text = v.looseObject({ en: v.string(), zh: v.string() });
const list = v.pipe(v.array(thing), v.minLength(1));

/** What addresses are derived from. Anything else in a dataset passes through unread. */
export const recordedDataset = v.looseObject({
  dataVersion: v.string(),
  hash: v.string(),
  plans: v.pipe(v.array(v.looseObject({ id: v.string(), kind: v.string() })), v.minLength(2)),
  sections: list,
  provisions: v.pipe(
    v.array(v.looseObject({ id: v.string(), label: v.string(), title: text })),
    v.minLength(2),
  ),
  topicGroups: list,
  topics: v.pipe(v.array(v.looseObject({ id: v.string(), label: text })), v.minLength(1)),
  actors: list,
  instruments: list,
  sources: list,
  relations: v.pipe(
    v.array(
      v.looseObject({
        id: v.string(),
        sides: v.array(v.looseObject({ provisions: v.pipe(v.array(v.string()), v.minLength(1)) })),
      }),
    ),
    v.minLength(1),
  ),
  silences: list,
  events: list,
  venues: list,
  cooperationAreas: list,
  redirects: v.array(v.unknown()),
  releases: v.array(v.unknown()),
});

export type RecordedDataset = v.InferOutput<typeof recordedDataset>;

/** The lists of a dataset by what the contract calls one of their things. */
const listsByName = {
  plan: 'plans',
  section: 'sections',
  provision: 'provisions',
  group: 'topicGroups',
  topic: 'topics',
  actor: 'actors',
  instrument: 'instruments',
  source: 'sources',
  relation: 'relations',
  silence: 'silences',
  event: 'events',
  venue: 'venues',
  area: 'cooperationAreas',
  id: 'provisions',
} as const;

const isNamed = (name: string): name is keyof typeof listsByName =>
  Object.hasOwn(listsByName, name);

/** The governance plans, in the order of the dataset; agreed texts are none. */
export const plansOf = ({ plans }: RecordedDataset): string[] =>
  plans.filter(({ kind }) => kind === 'plan').map(({ id }) => id);

/** Things that more is said of than of the first and the last: the plans, and what the first relation rests on. */
const eminent = (dataset: RecordedDataset, name: string): string[] => {
  if (name === 'plans') return plansOf(dataset);
  if (name !== 'provisions') return [];
  return (dataset.relations[0]?.sides ?? []).flatMap(({ provisions: [first] }) => first ?? []);
};

/** Ids that a parameter of this name may stand for: the first, the last, and those of which most is said. */
export const sampleIds = (dataset: RecordedDataset, parameter: string): string[] => {
  if (!isNamed(parameter)) return [];
  const name = listsByName[parameter];
  const ends = [dataset[name].at(0), dataset[name].at(-1)];
  return [...new Set([...ends.flatMap((found) => found?.id ?? []), ...eminent(dataset, name)])];
};

/** Ids that no thing ever had, which the recorded service knows as moved and as split. */
export const movedIds = { moved: 'recorded-moved', split: 'recorded-split' } as const;

const words = { en: 'Recorded.', zh: '记录。' };

/** The service hashes a dataset by its content with sorted keys. */
const sortedKeys = (_: string, part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;

const redirectsTo = (provisions: readonly string[]) => {
  const record = { kind: 'provision', on: '2026-01-02', reason: words };
  return [
    { ...record, id: movedIds.moved, became: provisions.slice(0, 1) },
    { ...record, id: movedIds.split, became: provisions },
  ];
};

const releasesUpTo = (version: string, provisions: readonly string[]) => [
  {
    version,
    date: '2026-01-02',
    bump: 'minor',
    notes: [{ text: words, ids: provisions, source: 'https://example.org/' }],
    changes: provisions.map((id, index) => ({
      type: index === 0 ? 'changed' : 'added',
      kind: 'provision',
      id,
      plans: [],
      title: words,
      became: [],
      fields:
        index === 0
          ? [{ field: 'title', type: 'changed', name: words, before: words, after: words }]
          : [],
    })),
  },
  { version: '0.0.1', date: '2026-01-01', notes: [], changes: [] },
];

/**
 * The dataset with a history, which a corpus may not have yet: one id that moved to the first provision, one
 * that was split into the first two, and two releases. Its hash is of the whole content, as the service checks.
 */
export const withHistory = (dataset: RecordedDataset): RecordedDataset => {
  const provisions = dataset.provisions.slice(0, 2).map(({ id }) => id);
  const content = {
    ...dataset,
    hash: undefined,
    redirects: [...dataset.redirects, ...redirectsTo(provisions)],
    releases:
      dataset.releases.length > 0
        ? dataset.releases
        : releasesUpTo(dataset.dataVersion, provisions),
  };
  return { ...content, hash: sha256(JSON.stringify(content, sortedKeys)) };
};
