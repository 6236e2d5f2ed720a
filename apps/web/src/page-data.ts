/** What came of asking for a page's data. Four different things, four different screens. */
export type PageState = 'ready' | 'missing' | 'invalid' | 'failed';

/** HTTP status of a page and of its data. */
export const statusOf = {
  ready: 200,
  missing: 404,
  invalid: 400,
  failed: 500,
} as const satisfies Record<PageState, number>;

/** Everything one page shows, as one answer: the same inside a page, over the network and in a file. */
export interface PageAnswer {
  /** The build of the app that wrote it: only the same build knows its shape. */
  build: string;
  /** The release of the data that it comes from. */
  dataVersion: string;
  state: PageState;
  data: unknown;
}

const folder = '/page-data';

/** Where a whole release is, as the device reads it: no page, and as one of the same build. */
export const datasetAddress = `${folder}/dataset.json`;

/**
 * Where the data of a page are: `/page-data/topics/health.json` for `/topics/health`,
 * `/page-data/index.json` for the home page.
 *
 * @param page The page's address from the root, with what its loader reads of the query.
 */
export const pageDataAddress = (page: string): string => {
  const [path = '/', query] = page.split('?');
  const file = path === '/' ? '/index' : path;
  return `${folder}${file}.json${query === undefined ? '' : `?${query}`}`;
};

/** The page whose data are at an address, or undefined when it is no such address. */
export const pageOfDataAddress = ({ pathname, search }: URL): string | undefined => {
  const [, file] = /^\/page-data(\/.+)\.json$/.exec(pathname) ?? [];
  if (file === undefined) return undefined;
  return (file === '/index' ? '/' : file) + search;
};
