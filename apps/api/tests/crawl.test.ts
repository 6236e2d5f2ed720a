import { identityOf, operations, thingOf, type OperationId } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { dataset } from './real-app.ts';

// Object.keys loses the key type; these are exactly the operation ids.
const lists = (Object.keys(operations) as OperationId[]).filter((id) => id.startsWith('list'));

const page = v.object({
  items: v.array(v.record(v.string(), v.unknown())),
  total: v.number(),
  next: v.nullable(v.string()),
});

/** A later release that has everything in reverse, and one thing of each kind fewer. */
const later = {
  ...Object.fromEntries(
    Object.entries(dataset).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.slice(1).toReversed() : part,
    ]),
  ),
  dataVersion: '99.0.0',
  hash: 'f'.repeat(64),
  // The same parts as in the real release.
} as typeof dataset;

const firstOf = (id: OperationId): string =>
  `${operations[id].path}?limit=7${id === 'listComparisons' ? '&plans=us-2025,cn-2025' : ''}`;

/** What each thing is known by, page after page; the data is exchanged after the first. */
const crawl = async (id: OperationId, isExchanged: boolean) => {
  const releases = createReleases(dataset);
  const app = createApp({ releases });
  const known = identityOf(thingOf(operations[id]));
  const seen: string[] = [];
  let total = 0;
  let next: string | null = firstOf(id);
  while (next !== null) {
    const read: v.InferOutput<typeof page> = v.parse(page, await (await app.request(next)).json());
    seen.push(...read.items.map((item) => JSON.stringify(item[known])));
    ({ total, next } = read);
    if (isExchanged) releases.publish(later);
  }
  return { seen, total };
};

test.for(lists)('a crawl of %s by sevens sees each thing exactly once', async (id) => {
  const { seen, total } = await crawl(id, false);
  expect(seen).toHaveLength(total);
  expect(id === 'listChanges' ? total : new Set(seen).size).toBe(total);
});

test.for(lists)('a crawl of %s is the same though the data is exchanged in it', async (id) => {
  expect(await crawl(id, true)).toEqual(await crawl(id, false));
});
