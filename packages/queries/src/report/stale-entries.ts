import type { OpenTask } from '@parley/model/vocabularies';
import type { Content } from '../changes/entries-of.ts';
import { openWork } from '../open-work/index.ts';

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

const kinds: Partial<Record<OpenTask, Stale['kind']>> = {
  'review-again': 'reviewed long ago',
  'read-text': 'not verified',
  'confirm-event': 'uncertain event',
  'search-again': 'searched long ago',
  'open-source': 'source not opened',
};

/**
 * What in the data is due for a second look: reviews and searches from before a day, texts that nobody
 * verified, events that are uncertain, sources that claims rest on and nobody opened.
 */
export const staleEntries = (content: Content, before: string): Stale[] =>
  openWork(content, { before }).flatMap(({ task, entry, now, read }): Stale[] => {
    const kind = kinds[task];
    // What rests on secondary sources was seen by somebody; it is open work, but not stale.
    if (kind === undefined || now === 'secondary') return [];
    return [{ kind, id: entry, detail: task === 'open-source' ? (read ?? 'no address') : now }];
  });
