import type { Site } from '../src/site.ts';

/** A site that renders as told, and loads page data as told. */
export const siteOf = (
  renderPage: Site['renderPage'],
  loadPageData: Site['loadPageData'] = async () => ({ status: 404, body: '{}' }),
): Site => ({
  renderPage,
  renderFailedPage: async (_url, _publicUrl, requestId) => ({
    status: 500,
    html: `<p>${requestId}</p>`,
    language: 'en',
  }),
  pageDataAddress: (page) => `/page-data${page}.json`,
  datasetAddress: '/page-data/dataset.json',
  loadPageData,
});
