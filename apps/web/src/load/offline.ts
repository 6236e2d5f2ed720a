import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface OfflineData {
  /** Addresses of everything that can be kept on a device, in the reader's language. */
  pages: string[];
}

/** The comparisons and all that they lead to, as addresses of pages. */
export const loadOffline: Load<OfflineData> = async ({ ask, language: { prefix, code: lang } }) => {
  const [plans, topics, areas] = await Promise.all([
    askAll(ask, 'listPlans', { lang }),
    askAll(ask, 'listTopics', { lang }),
    askAll(ask, 'listCooperationAreas', { lang }),
  ]);
  const pair = plans
    .filter(({ kind }) => kind === 'plan')
    .slice(0, 2)
    .map(({ id }) => id)
    .join('/');
  const provisions = await Promise.all(
    plans.map(({ id }) => askAll(ask, 'listProvisions', { plan: [id], lang })),
  );
  const paths = [
    '',
    '/compare',
    `/compare/${pair}`,
    ...topics.map(({ id }) => `/compare/${pair}/${id}`),
    '/topics',
    ...topics.map(({ id }) => `/topics/${id}`),
    '/plans',
    ...plans.map(({ id }) => `/plans/${id}`),
    ...provisions.flat().map(({ id }) => `/provisions/${id}`),
    '/cooperation',
    ...areas.map(({ id }) => `/cooperation/${id}`),
    '/timeline',
    '/method',
    '/official-words',
  ];
  const start = prefix === '' ? '' : `/${prefix}`;
  return { pages: paths.map((path) => start + path || '/') };
};
