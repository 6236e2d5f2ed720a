import type { ChangeKind } from '@parley/model';
import type { Index } from './create-index.ts';

/** What an id stands for: an entry, another id, several others, or nothing. */
export type Resolved =
  | { state: 'found' }
  | { state: 'moved'; to: string }
  | { state: 'split'; into: readonly string[] }
  | { state: 'missing' };

/** Kinds of entries that have an address of their own, and where an index has them. */
const maps = {
  set: 'sets',
  plan: 'plans',
  provision: 'provisions',
  topic: 'topics',
  relation: 'relations',
  silence: 'silences',
  event: 'events',
  venue: 'venues',
  'cooperation-area': 'cooperationAreas',
  actor: 'actors',
  source: 'sources',
} as const satisfies Partial<Record<ChangeKind, keyof Index>>;

export type ResolvableKind = keyof typeof maps;

/** Looks an id up among the entries of a kind, and among the ids that were given up. */
export const resolveId = (index: Index, kind: ResolvableKind, id: string): Resolved => {
  if (index[maps[kind]].has(id)) return { state: 'found' };
  const [first, ...rest] =
    index.dataset.redirects.find((redirect) => redirect.kind === kind && redirect.id === id)
      ?.became ?? [];
  if (first === undefined) return { state: 'missing' };
  return rest.length === 0
    ? { state: 'moved', to: first }
    : { state: 'split', into: [first, ...rest] };
};
