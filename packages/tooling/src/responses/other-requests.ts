import { sampleIds, movedIds, type RecordedDataset } from './dataset.ts';
import { get, type RequestSpec } from './request.ts';

const zh = { 'Accept-Language': 'zh' };

/** What machines look for beside the API: descriptions, feeds, maps, health, documentation. */
const machines: RequestSpec[] = [
  '/openapi.json',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
  '/feed.atom',
  '/zh/feed.atom',
  '/events.atom',
  '/events.ics',
  '/zh/events.ics',
  '/docs',
  '/docs/style.css',
  '/docs/try/getPlan?plan=us-2025&lang=zh',
  '/docs/try/nothing',
  '/healthz',
  '/readyz',
  '/v1/context.jsonld',
  '/manifest.webmanifest',
].map((address) => get(address));

const addressesThatMoved: RequestSpec[] = Object.values(movedIds).flatMap((id) => [
  get(`/v1/provisions/${id}`),
  get(`/v1/provisions/${id}?lang=zh`),
  get(`/v1/provisions/${id}/nearest`),
  get(`/v1/provisions/${id}.jsonld`),
  get(`/v1/provisions?id=${id}`),
  get(`/v1/citations?provision=${id}`),
  get(`/v1/relations?provision=${id}`),
]);

const method = (name: RequestSpec['method'], address: string): RequestSpec => ({
  method: name,
  address,
  headers: {},
});

/** Requests that are refused, each for another reason. */
const problems = (dataset: RecordedDataset): RequestSpec[] => {
  const [provision = ''] = sampleIds(dataset, 'provision');
  return [
    get('/v1/nothing'),
    get('/v1/nothing', zh),
    get('/v1/plans/'),
    get('/v1/provisions?colour=red'),
    get('/v1/provisions?colour=red', zh),
    get('/v1/provisions?plan=nothing'),
    get('/v1/provisions?plan=us-2025&plan=cn-2025'),
    get('/v1/provisions?force=must'),
    get('/v1/provisions?force=must', zh),
    get('/v1/provisions?limit=0'),
    get('/v1/provisions?limit=201'),
    get('/v1/provisions?limit=x'),
    get('/v1/provisions?sort=colour'),
    get('/v1/provisions?sort=id,-id'),
    get('/v1/provisions?fields=colour'),
    get('/v1/provisions?lang=de'),
    get('/v1/provisions?q='),
    get('/v1/provisions?q=%00'),
    get('/v1/provisions?cursor=made-up'),
    get('/v1/provisions?at=99.0.0'),
    get('/v1/provisions?at=latest'),
    get(`/v1/provisions?at=${dataset.dataVersion}&limit=2`),
    get('/v1/provisions.xml'),
    get('/v1/provisions', { Accept: 'image/png' }),
    get('/v1/provisions?limit=2', { Accept: 'text/csv;q=0.5, application/json' }),
    get(`/v1/provisions/${provision}.csv`),
    get(`/v1/provisions/${provision}`, { Accept: 'text/csv' }),
    get(`/v1/provisions/${provision}?limit=2`),
    get('/v1/provisions/%E0%A4%A'),
    get('/v1/events?since=May'),
    get('/v1/events?since=2026&until=2025'),
    get('/v1/comparisons?plans=us-2025'),
    get('/v1/comparisons?plans=us-2025,us-2025'),
    get('/v1/comparisons?plans=us-2025,nothing'),
    get('/v1/citations?provision=nothing'),
    get('/v1/citations?plan=us-2025&plans=us-2025,cn-2025'),
    get('/v1/search?q=zzzzzz'),
    get('/v1/search?q=enrgy'),
    get(`/v1/search?q=${'x'.repeat(201)}`),
    get(`/v1/search?q=${'x'.repeat(9000)}`),
    get('/v1/exports/nothing.csv'),
    method('HEAD', '/v1/plans'),
    method('OPTIONS', '/v1/plans'),
    method('OPTIONS', '/mcp'),
    method('DELETE', '/v1/plans'),
    method('DELETE', '/topics'),
    method('HEAD', '/topics'),
    method('POST', '/v1/plans'),
    method('GET', '/mcp'),
  ];
};

/** Requests besides those of operations, pages and tools. */
export const otherRequests = (dataset: RecordedDataset): RequestSpec[] => [
  ...machines,
  ...addressesThatMoved,
  ...problems(dataset),
];
