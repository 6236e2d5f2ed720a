import type { Content } from '../changes/entries-of.ts';

/** An address that the data cite, with the entries that do. */
export interface CitedAddress {
  url: string;
  ids: string[];
}

/** Every address of editions and sources once. */
export const citedAddresses = ({ plans, sources }: Content): CitedAddress[] => {
  const cited = [
    ...plans.flatMap(({ id, editions }) => editions.map(({ url }) => ({ url, id }))),
    ...sources.flatMap(({ id, url }) => (url === undefined ? [] : [{ url, id }])),
  ];
  return [...Map.groupBy(cited, ({ url }) => url)].map(([url, these]) => ({
    url,
    ids: these.map(({ id }) => id),
  }));
};
