import { pagePaths, pagePrefixes } from '@parley/model';
import { firstPlans } from './compare.ts';
import type { PageQuery } from './page-query.ts';

export interface OfflineData {
  /** Addresses of everything that can be kept on a device, in the reader's language. */
  pages: string[];
}

/** The comparisons and all that they lead to, as addresses of pages. */
export const offline: PageQuery<OfflineData> = ({ index, language }) => {
  const { actors, cooperationAreas, events, plans, provisions, relations, silences, topics } =
    index.dataset;
  const pair = firstPlans(index).map(({ id }) => id);
  const paths = [
    '',
    '/compare',
    pagePaths.comparison(pair),
    '/topics',
    ...topics.map(({ id }) => pagePaths.topic(id)),
    '/plans',
    ...plans.map(({ id }) => pagePaths.plan(id)),
    ...plans.flatMap(({ id: plan }) =>
      provisions.filter((one) => one.plan === plan).map(({ id }) => pagePaths.provision(id)),
    ),
    '/cooperation',
    ...cooperationAreas.map(({ id }) => pagePaths.area(id)),
    ...events.map(({ id }) => pagePaths.event(id)),
    ...relations.map(({ id }) => pagePaths.relation(id)),
    ...silences.map(({ id }) => pagePaths.silence(id)),
    ...actors.map(({ id }) => `/actors/${id}`),
    '/actors',
    '/timeline',
    '/venues',
    '/sources',
    '/changes',
    '/method',
    '/contribute',
    '/developers',
    '/official-words',
    '/pack',
    '/search',
    '/offline',
  ];
  return { pages: paths.map((path) => pagePrefixes[language] + path || '/') };
};
