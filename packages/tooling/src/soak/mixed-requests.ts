/**
 * What a mixed crowd of callers asks for: pages, single reads, lists, comparisons, files, mistakes of
 * theirs, and words that nobody has looked for before (`NEW` is another number each time), so that not
 * every answer lies ready.
 */
export const mixedAddresses: readonly string[] = [
  '/v1',
  '/v1/plans',
  '/v1/provisions/us-2025.ii.2.1',
  '/v1/provisions/cn-2025.7.3?lang=zh',
  '/v1/provisions?plan=us-2025&topic=energy-grid',
  '/v1/provisions?limit=30',
  '/v1/provisions?q=grid',
  '/v1/topics',
  '/v1/relations?topic=health',
  '/v1/events?limit=20',
  '/v1/cooperation-areas/public-health-data',
  '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
  '/v1/comparisons?plans=cn-2025,us-2025&topic=open-models&lang=zh',
  '/',
  '/zh',
  '/compare/us-2025/cn-2025/energy-grid',
  '/provisions/us-2025.ii.2.1',
  '/v1/exports/provisions.csv',
  '/v1/search?q=data%20centre%20energy',
  '/v1/search?q=grid%20NEW&lang=en',
  '/v1/provisions?q=NEW',
  '/v1/provisions/no-such-thing',
  '/v1/provisions?limit=0',
];

let number = 0;

/** An address with a number in it that was not asked for before, where it wants one. */
export const withNewWords = (address: string): string =>
  address.replaceAll('NEW', () => String((number += 1)));
