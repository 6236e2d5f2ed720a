import type { LocationQuery, RouteParams } from 'vue-router';
import type { Ask } from '../ask.ts';
import type { PageLanguage } from '../languages.ts';

/** Everything a page's loader may use. */
interface LoadContext {
  ask: Ask;
  language: PageLanguage;
  params: RouteParams;
  /** Only what the page's route names as read by its loader. */
  query: LocationQuery;
}

/**
 * Fetches what one page shows, in one language, and no more: the result travels inside the page.
 * Loaders run on the server alone; browsers get their result as one file of page data.
 *
 * Throws NotFound when the path names nothing, BadRequest when the query asks for what cannot be.
 * Anything else that is thrown is a fault of ours: it is logged and answered with 500.
 */
export type Load<Data> = (context: LoadContext) => Promise<Data>;
