import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dataset, getJson } from './real-app.ts';

const page = v.object({
  items: v.array(
    v.looseObject({ id: v.string(), expanded: v.record(v.string(), v.array(v.unknown())) }),
  ),
  total: v.number(),
  next: v.nullable(v.string()),
});

/** How many things are sent beside the entries of a page; agreed texts count by their paragraphs. */
const besideIn = ({ items }: v.InferOutput<typeof page>): number =>
  items
    .flatMap(({ expanded }) => Object.entries(expanded))
    .reduce(
      (sum, [part, things]) =>
        sum +
        (part === 'agreed'
          ? v
              .parse(v.array(v.object({ provisions: v.array(v.unknown()) })), things)
              .reduce((paragraphs, { provisions }) => paragraphs + provisions.length, 0)
          : things.length),
      0,
    );

test.for([
  ['provisions', 'relations,silences,events,areas,agreed', dataset.provisions],
  ['topics', 'provisions,relations,silences,events,areas,agreed', dataset.topics],
  ['actors', 'provisions,events', dataset.actors],
  ['events', 'provisions,areas', dataset.events],
] as const)(
  'a page of %s has a bounded number of things beside them, and a crawl has every entry once',
  async ([list, expand, entries]) => {
    const seen: string[] = [];
    let next: string | null = `/v1/${list}?limit=200&expand=${expand}`;
    while (next !== null) {
      const found: v.InferOutput<typeof page> = v.parse(page, await getJson(next));
      expect(found.items.length).toBeGreaterThan(0);
      expect(besideIn(found)).toBeLessThanOrEqual(5000);
      seen.push(...found.items.map(({ id }) => id));
      ({ next } = found);
    }
    expect(seen).toEqual(entries.map(({ id }) => id));
  },
);

test('the page that has most beside it ends before `limit`', async () => {
  const first = v.parse(page, await getJson('/v1/provisions?limit=200&expand=agreed'));
  expect(first.items.length).toBeLessThan(200);
  expect(first.total).toBe(dataset.provisions.length);
});
