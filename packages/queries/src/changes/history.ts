import type { Dataset, ChangeKind } from '@parley/model';

/** A release, by what a reader of one entry wants to know of it. */
interface ReleaseMark {
  release: string;
  date: string;
}

/** When an entry came into the data, and when it last changed. */
export interface EntryHistory {
  added: ReleaseMark;
  changed?: ReleaseMark;
}

const keyOf = (kind: ChangeKind, id: string): string => `${kind} ${id}`;

/**
 * When entries were added and last changed, by the records of the releases. What no record adds was there in the
 * first release. An entry that stands for another since a release came with the other, and changed then.
 *
 * @returns Gives the history of an entry.
 */
export const historyIn = ({
  dataVersion,
  date,
  releases,
}: Pick<Dataset, 'dataVersion' | 'date' | 'releases'>): ((
  kind: ChangeKind,
  id: string,
) => EntryHistory) => {
  const oldest = releases.at(-1);
  const first = oldest
    ? { release: oldest.version, date: oldest.date }
    : { release: dataVersion, date };
  const known = new Map<string, EntryHistory>();
  const of = (kind: ChangeKind, id: string): EntryHistory =>
    known.get(keyOf(kind, id)) ?? { added: first };
  for (const record of releases.toReversed()) {
    const mark = { release: record.version, date: record.date };
    for (const { kind, id, type, became } of record.changes) {
      if (became.length > 0) continue;
      known.set(
        keyOf(kind, id),
        type === 'added' ? { added: mark } : { added: of(kind, id).added, changed: mark },
      );
    }
    // What took the place of another entry is listed as added besides.
    for (const { kind, id, became } of record.changes)
      for (const now of became)
        known.set(keyOf(kind, now), { added: of(kind, id).added, changed: mark });
  }
  return of;
};
