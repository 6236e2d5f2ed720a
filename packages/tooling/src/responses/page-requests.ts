import { sampleIds, movedIds, plansOf, type RecordedDataset } from './dataset.ts';
import { withQuery } from './operation-requests.ts';
import { wordsOf } from './parameter-values.ts';
import { get, type RequestSpec } from './request.ts';

/** Pages that need no id, without language. */
const staticPages = [
  '',
  '/compare',
  '/pack',
  '/topics',
  '/plans',
  '/cooperation',
  '/actors',
  '/timeline',
  '/search',
  '/venues',
  '/sources',
  '/changes',
  '/developers',
  '/contribute',
  '/open-work',
  '/open-work/read-text',
  '/method',
  '/official-words',
  '/draft',
  '/offline',
  '/problems/invalid-cursor',
  // A blind reading of us-2025 and cn-2025, as the site links to it.
  '/blind/AAAnbhQXR7moigHnEivXWo0/health',
  '/nothing/here',
  '/problems/nothing',
  '/compare/nothing/here',
];

const pagesOfThings = (dataset: RecordedDataset): string[] => {
  const each = (name: string, path: (id: string) => string): string[] =>
    sampleIds(dataset, name).map(path);
  const plans = plansOf(dataset);
  const pair = plans.join('/');
  const [topic = '', lastTopic = ''] = sampleIds(dataset, 'topic');
  return [
    ...each('topic', (id) => `/topics/${id}`),
    ...each('plan', (id) => `/plans/${id}`),
    ...each('provision', (id) => `/provisions/${id}`),
    ...each('provision', (id) => `/correct/provision/${id}`),
    ...each('area', (id) => `/cooperation/${id}`),
    ...each('actor', (id) => `/actors/${id}`),
    `/compare/${pair}`,
    `/compare/${pair}/${topic}`,
    `/compare/${plans.toReversed().join('/')}/${lastTopic}`,
    `/compare/${dataset.plans
      .slice(0, 3)
      .map(({ id }) => id)
      .join('/')}/${topic}`,
  ];
};

const queriesOf = (dataset: RecordedDataset): string[] => {
  const [topic = ''] = sampleIds(dataset, 'topic');
  const pair = `/compare/${plansOf(dataset).join('/')}`;
  return [
    ...wordsOf(dataset).map((q) => withQuery('/search', { q })),
    withQuery('/search', { q: 'energy', kind: 'provision' }),
    withQuery('/topics', { find: 'energy' }),
    withQuery('/timeline', { jurisdiction: 'CN' }),
    withQuery('/timeline', { kind: 'meeting', topic }),
    withQuery(pair, { relation: 'divergent' }),
    withQuery(pair, { force: 'require', q: 'energy' }),
  ];
};

const gone = ['nothing-of-this-name', movedIds.moved, movedIds.split].map(
  (id) => `/provisions/${id}`,
);

/** The address of the data of a page, as one JSON file beside it. */
const pageData = (page: string): string => `/page-data${page === '' ? '/index' : page}.json`;

/** Requests for every kind of page, in English and Chinese, and for the data of each. */
export const pageRequests = (dataset: RecordedDataset): RequestSpec[] => {
  const plain = [...staticPages, ...pagesOfThings(dataset), ...gone];
  const pages = [...plain, ...queriesOf(dataset)];
  return [
    ...pages.flatMap((page) => [get(page === '' ? '/' : page), get(`/zh${page}`)]),
    ...plain.map((page) => get(pageData(page))),
    get('/', { 'Accept-Language': 'zh-CN,zh;q=0.9' }),
    get('/topics/'),
    get('/ZH/topics'),
  ];
};
