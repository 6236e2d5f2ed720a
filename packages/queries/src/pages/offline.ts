import type { PageQuery } from './page-query.ts';

export interface OfflineData {
  /** What a device that is made ready would hold. */
  counts: { provisions: number; topics: number; events: number };
  dataVersion: string;
  /** Day of the release. */
  dataDate: string;
}

/** What there is to keep. */
export const offline: PageQuery<OfflineData> = ({ index }) => {
  const { provisions, topics, events, dataVersion, date } = index.dataset;
  return {
    counts: { provisions: provisions.length, topics: topics.length, events: events.length },
    dataVersion,
    dataDate: date,
  };
};
