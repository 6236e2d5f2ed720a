/** Documents that are the same whatever query is behind their path. */
export const documentPaths: ReadonlySet<string> = new Set([
  '/openapi.json',
  '/docs',
  '/zh/docs',
  '/docs/style.css',
  '/feed.atom',
  '/zh/feed.atom',
  '/events.atom',
  '/zh/events.atom',
  '/events.ics',
  '/zh/events.ics',
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
]);
