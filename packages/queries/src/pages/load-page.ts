import type { Language } from '@parley/model';
import type { PageParams } from './page-query.ts';

/** A page that is wanted: its name among the routes of the web app, and what its address says. */
export interface PageRequest extends PageParams {
  name: string;
  language: Language;
}

/** What came of loading a page. */
export interface LoadedPage {
  /** The release that it is made from. */
  dataVersion: string;
  state: 'ready' | 'missing' | 'invalid';
  /** The view of the page, see `PageViews`; absent unless it is ready. */
  data?: unknown;
  /** What the page is about, as JSON-LD for its head. */
  linkedData?: object | undefined;
  /** The same for programs: media types and addresses without the base path, for its head. */
  alternates?: readonly { type: string; address: string }[];
}

/**
 * Loads a page: by its query, in process; over HTTP from a service of the same build; from a
 * dataset on the device. Rejects when the page cannot be made.
 */
export type LoadPage = (request: PageRequest) => Promise<LoadedPage>;
