import type { Content } from '../changes/entries-of.ts';

/** Something that is due for a second look. */
export interface Stale {
  /** What to look at, and why it is due. */
  kind:
    | 'reviewed long ago'
    | 'not verified'
    | 'uncertain event'
    | 'searched long ago'
    | 'source not opened';
  id: string;
  detail: string;
}

/** The day that lies a number of months before another one, both as `2026-11-25`. */
export const monthsBefore = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
};

/**
 * What in the data is due for a second look: reviews and searches from before a day, provisions that
 * nobody verified, events that are uncertain, sources that claims rest on and nobody opened.
 */
export const staleEntries = (content: Content, before: string): Stale[] => [
  ...content.provisions.flatMap(({ id, evidence }): Stale[] => {
    const { state, reviewedOn } = evidence.text;
    if (state === 'unverified') return [{ kind: 'not verified', id, detail: state }];
    return reviewedOn !== undefined && reviewedOn < before
      ? [{ kind: 'reviewed long ago', id, detail: reviewedOn }]
      : [];
  }),
  ...content.silences
    .filter(({ searchedOn }) => searchedOn < before)
    .map(({ id, searchedOn }): Stale => ({ kind: 'searched long ago', id, detail: searchedOn })),
  ...content.events
    .filter(({ verification }) => verification !== 'excerpt-seen')
    .map(({ id, verification }): Stale => ({ kind: 'uncertain event', id, detail: verification })),
  ...content.sources
    .filter(({ opened }) => !opened)
    .map(({ id, url }): Stale => ({ kind: 'source not opened', id, detail: url ?? 'no address' })),
];
