import { BadRequest, createAsk, NotFound } from '../ask.ts';
import type { LoadPage } from '../bring-pages.ts';
import { languageOfPrefix } from '../languages.ts';
import { isPageName } from '../routes.ts';
import { loaders } from './loaders.ts';

/**
 * Makes the function that runs the loader of a page: for pages that a server renders,
 * and for the page data that browsers fetch.
 *
 * @param request Answers requests to the API.
 * @param build The build of the app that will read the data.
 * @returns A function that rejects when a page cannot be made: only what does not exist is `missing`,
 *   and only what the address asks wrongly is `invalid`.
 */
export const createLoadPage =
  (request: (address: string) => Promise<Response>, build: string): LoadPage =>
  async ({ name, params, query, meta }) => {
    const ask = createAsk(request);
    let dataVersion = '';
    try {
      ({ dataVersion } = await ask('start', {}));
      if (!isPageName(name)) throw new NotFound();
      const read = new Set(meta.query ?? []);
      const data = await loaders[name]({
        ask,
        language: languageOfPrefix(params['language']?.toString()),
        params,
        query: Object.fromEntries(Object.entries(query).filter(([key]) => read.has(key))),
      });
      return { build, dataVersion, state: 'ready', data };
    } catch (error) {
      if (error instanceof NotFound)
        return { build, dataVersion, state: 'missing', data: undefined };
      if (error instanceof BadRequest)
        return { build, dataVersion, state: 'invalid', data: undefined };
      throw error;
    }
  };
