/** Where the queries of all pages are listed. */
const list = '/packages/queries/src/pages/index.ts';

/** The source of a module; that of the list with the query of one page replaced by one that fails. */
export const withFaultyQuery = (address: string, source: string): string =>
  address.endsWith(list)
    ? source.replace(
        /^ {2}venues,$/m,
        '  venues: () => { throw new TypeError("fault in a query"); },',
      )
    : source;
