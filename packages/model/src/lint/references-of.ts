import type { CorpusEntry } from '../corpus/corpus-file.ts';
import { authored } from '../schema/authored.ts';
import { referencesIn, type Reference } from '../schema/references.ts';

/** Every id that an entry points to: the plan in whose folder it is, and what its fields name. */
export const referencesOf = (entry: CorpusEntry): Reference[] => {
  // The rule on redirects says more of where they lead, and the record of a release is history.
  if (entry.kind === 'redirect' || entry.kind === 'release-record') return [];
  const folder: Reference[] =
    entry.plan === undefined || entry.kind === 'plan'
      ? []
      : [{ path: [], kind: 'plan', id: entry.plan }];
  return [...folder, ...referencesIn(authored[entry.kind], entry.entity)];
};
