import type { ChangeKind, Dataset } from '@parley/model';

/** Where the dataset keeps the entries of each kind. */
const listOf = {
  plan: 'plans',
  section: 'sections',
  statement: 'statements',
  provision: 'provisions',
  'topic-group': 'topicGroups',
  topic: 'topics',
  actor: 'actors',
  instrument: 'instruments',
  source: 'sources',
  relation: 'relations',
  set: 'sets',
  silence: 'silences',
  event: 'events',
  term: 'terms',
  venue: 'venues',
  'cooperation-area': 'cooperationAreas',
} as const satisfies Record<ChangeKind, keyof Dataset>;

/** What a dataset holds. Two releases are compared by that, whatever their hashes. */
export type Content = Omit<Dataset, 'hash'>;

export type EntryOf<K extends ChangeKind> = Dataset[(typeof listOf)[K]][number];

/** The entries of one kind, in the order of the dataset. */
export const entriesOf = <K extends ChangeKind>(dataset: Content, kind: K): readonly EntryOf<K>[] =>
  // The table ties each kind to its list, which TypeScript cannot follow through a type parameter.
  dataset[listOf[kind]] as readonly EntryOf<K>[];
