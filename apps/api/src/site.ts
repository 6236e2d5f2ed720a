import type { LoadPage } from '@parley/queries/pages';

/** What the web app's renderer answers for an address. */
export interface RenderedPage {
  status: number;
  html: string;
  language: string;
  /** Where the page lives, when the address asked for is not it. */
  redirect?: string;
}

/** What a page shows, as JSON. */
export interface PageData {
  status: number;
  body: string;
}

/** The built web app: renders any page from what `load` gives it. */
export interface Site {
  /** Rejects when the page cannot be made. */
  renderPage: (url: URL, load: LoadPage, publicUrl?: string) => Promise<RenderedPage>;
  /**
   * Renders what a reader is told, with status 500, where `renderPage` rejects.
   *
   * @param requestId The id under which the log has the error.
   */
  renderFailedPage: (url: URL, publicUrl: string, requestId: string) => Promise<RenderedPage>;
  /** Where the data of a page are, by the page's path. */
  pageDataAddress: (page: string) => string;
  /** Where a whole release is, for what is computed on the reader's device. */
  datasetAddress: string;
  /** The data of a page, for a browser that is already in the app; the address starts with `/page-data/`. */
  loadPageData: (url: URL, load: LoadPage) => Promise<PageData>;
}
