import { createMemoryHistory } from 'vue-router';
import { pageOfDataAddress, statusOf } from '../page-data.ts';
import { createPageRouter } from '../page-router.ts';
import { createLoadPage } from './load-page.ts';

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
 * @param request Answers requests to the API.
 * @param build The build of the app that will read the data.
 */
export const loadPageData = async (
  url: URL,
  request: (address: string) => Promise<Response>,
  build: string,
): Promise<PageData> => {
  // No page is at the address of page data: what is no such address is missing.
  const to = createPageRouter(createMemoryHistory()).resolve(
    pageOfDataAddress(url) ?? url.pathname,
  );
  const answer = await createLoadPage(request, build)(to);
  return { status: statusOf[answer.state], body: JSON.stringify(answer) };
};
