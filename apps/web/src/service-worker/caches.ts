/** Where the app's frame without a page is, for pages that are made without a network. */
export const shellAddress = '/shell';

/** Names of the caches on the reader's device. */
export const pageCache = 'parley-pages';
export const assetCache = 'parley-assets';

/** Data of pages, by the build that knows their shape. */
export const dataCacheOf = (build: string): string => `parley-data-${build}`;

/** Asks the service worker to keep the files that only some pages need. */
export interface KeepFiles {
  keep: 'files';
}

/** Whether a cache is ours. */
export const isOurs = (name: string): boolean => name.startsWith('parley-');
