/**
 * The path of a host that the site lives under, such as `/parley`; empty at the root of one. It is
 * where this script came from: scripts are one folder below, built or not. For browsers only; a
 * server is told.
 */
export const siteBase = (script: string = import.meta.url): string =>
  new URL('..', script).pathname.slice(0, -1);
