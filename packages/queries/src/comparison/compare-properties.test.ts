import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparisonRow } from './comparison-view.ts';
import { compare } from './compare.ts';
import type { ComparisonFilters } from './filter-comparison.ts';
import { anyCorpus, anyFilters, anySelection, planIds } from './testing/any-corpus.ts';
import { filtered } from './testing/filtered.ts';
import { idsOf } from './testing/ids-of.ts';
import { smallDataset } from './testing/small-dataset.ts';

/** Ids of the provisions in each cell, by topic and plan, whatever the column order. */
const cellsOf = (rows: readonly ComparisonRow[]): Map<string, readonly string[]> =>
  new Map(
    rows.flatMap(({ topic, cells }) =>
      cells.map(({ plan, provisions }) => [`${topic.id} ${plan}`, provisions]),
    ),
  );

/** Rows in which governments stand by name: they follow the columns, as cells and sides do. */
const byName = (rows: readonly ComparisonRow[]): ComparisonRow[] =>
  rows.map((row) => ({
    ...row,
    agreed: row.agreed.map((entry) => ({
      ...entry,
      governments: entry.governments.toSorted((a, b) => a.government.localeCompare(b.government)),
    })),
  }));

/** What filters leave alone in a cell. */
const whole = ({ plan, state, total }: ComparisonRow['cells'][number]) => ({
  plan,
  state,
  total,
});

test('comparing B with A mirrors comparing A with B, whatever the filters', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, anySelection, async (corpus, { plans, filters }) => {
      const dataset = await smallDataset(corpus);
      const pair = plans.slice(0, 2);
      const there = filtered(dataset, pair, filters).rows;
      const back = filtered(dataset, pair.toReversed(), filters).rows;
      expect(byName(back)).toEqual(
        byName(there).map((row) => ({
          ...row,
          cells: row.cells.toReversed(),
          relations: row.relations.map((relation) => ({
            ...relation,
            sides: relation.sides.toReversed(),
          })),
        })),
      );
    }),
  );
});

test('the order of three or more columns decides the order of cells and sides, nothing else', async () => {
  const reordered = fc.tuple(
    fc
      .shuffledSubarray([...planIds], { minLength: 3 })
      .chain((plans) =>
        fc.tuple(fc.constant(plans), fc.shuffledSubarray(plans, { minLength: plans.length })),
      ),
    anySelection,
  );
  await fc.assert(
    fc.asyncProperty(anyCorpus, reordered, async (corpus, [[plans, shuffled], { filters }]) => {
      const dataset = await smallDataset(corpus);
      const place = ({ plan }: { plan: string }) => shuffled.indexOf(plan);
      const inOrder = <T extends { plan: string }>(parts: readonly T[]) =>
        parts.toSorted((a, b) => place(a) - place(b));
      expect(byName(filtered(dataset, shuffled, filters).rows)).toEqual(
        byName(filtered(dataset, plans, filters).rows).map((row) => ({
          ...row,
          cells: inOrder(row.cells),
          relations: row.relations.map((relation) => ({
            ...relation,
            sides: inOrder(relation.sides),
          })),
        })),
      );
    }),
  );
});

test('a cell is the same beside any other columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, async (corpus) => {
      const dataset = await smallDataset(corpus);
      const all = compare(dataset, { plans: planIds });
      for (const [column, plan] of planIds.entries())
        expect(compare(dataset, { plans: [plan] }).map(({ cells }) => cells[0])).toEqual(
          all.map(({ cells }) => cells[column]),
        );
    }),
  );
});

test('every provision stands in the rows of its topics, and in no other', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, async (corpus) => {
      const dataset = await smallDataset(corpus);
      const rows = idsOf(compare(dataset, { plans: planIds }));
      for (const { id, topics } of dataset.provisions)
        expect(Object.keys(rows).filter((topic) => rows[topic]?.flat().includes(id))).toEqual(
          dataset.topics.map((topic) => topic.id).filter((topic) => topics.includes(topic)),
        );
    }),
  );
});

test('an empty filter is no filter', async () => {
  const empty = fc.constantFrom<ComparisonFilters>(
    { topic: [], force: [], relation: [], actor: [], evidence: [], q: '' },
    { topic: undefined, force: undefined, relation: undefined, q: undefined },
    { q: ' \t\u3000' },
    { topic: [] },
    { force: [] },
    { relation: [] },
  );
  await fc.assert(
    fc.asyncProperty(anyCorpus, anySelection, empty, async (corpus, { plans }, none) => {
      const dataset = await smallDataset(corpus);
      expect(filtered(dataset, plans, none)).toEqual(filtered(dataset, plans));
    }),
  );
});

test('adding a filter adds no row, provision or relation, and changes no state and no total', async () => {
  const names = ['topic', 'force', 'relation', 'q'] as const;
  await fc.assert(
    fc.asyncProperty(
      anyCorpus,
      anySelection,
      anyFilters,
      fc.constantFrom(...names),
      async (corpus, { plans, filters: chosen }, filters, added) => {
        const dataset = await smallDataset(corpus);
        const wide = filtered(dataset, plans, { ...chosen, [added]: undefined }).rows;
        const narrow = filtered(dataset, plans, { ...chosen, [added]: filters[added] }).rows;
        const before = cellsOf(wide);
        for (const [cell, ids] of cellsOf(narrow))
          expect(before.get(cell)).toEqual(expect.arrayContaining([...ids]));
        for (const { topic, cells, relations, agreed } of narrow) {
          const same = wide.find((row) => row.topic.id === topic.id);
          expect(cells.map(whole)).toEqual(same?.cells.map(whole));
          expect(same?.relations).toEqual(expect.arrayContaining(relations));
          expect(agreed).toEqual(same?.agreed);
        }
      },
    ),
  );
});

test('a force and a text filter together leave what each of them leaves', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, anySelection, anyFilters, async (corpus, { plans }, filters) => {
      const dataset = await smallDataset(corpus);
      const { force, q } = filters;
      const byForce = cellsOf(filtered(dataset, plans, { force }).rows);
      const byText = cellsOf(filtered(dataset, plans, { q }).rows);
      const byBoth = cellsOf(filtered(dataset, plans, { force, q }).rows);
      for (const [cell, ids] of byForce)
        expect(byBoth.get(cell) ?? []).toEqual(ids.filter((id) => byText.get(cell)?.includes(id)));
    }),
  );
});
