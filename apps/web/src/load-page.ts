import type { LoadPage as LoadView } from '@parley/queries/pages';
import { createMemoryHistory } from 'vue-router';
import type { LoadPage } from './page-loading.ts';
import { languageOfPrefix } from './languages.ts';
import { datasetAddress, pageOfDataAddress, statusOf } from './page-data.ts';
import { createPageRouter } from './page-router.ts';
import { isPageName } from './routes.ts';

/**
 * Makes the function that loads the page of a route, for pages that a server renders and for the
 * page data that browsers fetch.
 *
 * @param load Loads the view of a page. Rejects when it cannot be made.
 * @param build The build of the app that will read the data.
 */
export const createLoadPage =
  (load: LoadView, build: string): LoadPage =>
  async ({ name, params, query, meta }) => {
    const read = new Set(meta.query ?? []);
    const { dataVersion, state, data } = await load({
      name: isPageName(name) || name === 'dataset' ? name : '',
      language: languageOfPrefix(params['language']?.toString()).code,
      params,
      query: Object.fromEntries(
        Object.entries(query)
          .filter(([key]) => read.has(key))
          .map(([key, values]) => [key, [values].flat().map((value) => value ?? '')]),
      ),
    });
    return { build, dataVersion, state, data };
  };

/** A page's data as they are sent. */
export interface PageData {
  status: number;
  /** JSON of a PageAnswer. */
  body: string;
}

/**
 * Loads the data of a page for a browser that is already in the app, or for a file.
 *
 * @param url An address of page data; see `pageDataAddress`.
 */
export const loadDataAt = async (url: URL, load: LoadPage): Promise<PageData> => {
  if (url.pathname === datasetAddress) {
    const answer = await load({ name: 'dataset', path: '', params: {}, query: {}, meta: {} });
    return { status: statusOf[answer.state], body: JSON.stringify(answer) };
  }
  // No page is at the address of page data: what is no such address is missing.
  const to = createPageRouter(createMemoryHistory()).resolve(
    pageOfDataAddress(url) ?? url.pathname,
  );
  const answer = await load(to);
  return { status: statusOf[answer.state], body: JSON.stringify(answer) };
};
