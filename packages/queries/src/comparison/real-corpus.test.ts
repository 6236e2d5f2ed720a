// Reading the corpus from disk takes Node's types, which the package itself does without.
/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { filtered } from './testing/filtered.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;

const plans = ['us-2025', 'cn-2025'];
const rows = compare(dataset, { plans });

test('every provision of both plans stands in some row', () => {
  const shown = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ provisions }) => provisions.map(({ id }) => id))),
  );
  const expected = dataset.provisions.filter(({ plan }) => plans.includes(plan));
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.filter(({ id }) => !shown.has(id))).toEqual([]);
});

test('every relation between both plans stands in the row of its topic', () => {
  const shown = rows.flatMap(({ topic, relations }) =>
    relations.map(({ id }) => `${topic.id} ${id}`),
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.toSorted()).toEqual(
    dataset.relations
      .filter(({ sides }) => plans.every((id) => sides.some(({ plan }) => plan === id)))
      .map(({ topic, id }) => `${topic} ${id}`)
      .toSorted(),
  );
});

test('no text that either government disputes since is shown as simply agreed', () => {
  const disputed = dataset.plans
    .filter(({ stances }) => stances.some(({ stance }) => stance === 'disputed-since'))
    .map(({ id }) => id);
  expect(disputed).toContain('gdc-2024');
  const agreed = rows.flatMap((row) => row.agreed).filter(({ firmness }) => firmness === 'agreed');
  expect(agreed.length).toBeGreaterThan(0);
  expect(agreed.filter(({ text }) => disputed.includes(text))).toEqual([]);
});

test('a provision is found by the number that people write, and no other with it', () => {
  const found = filtered(dataset, plans, { q: 'US II.2.1' }).rows.flatMap(({ cells }) =>
    cells.flatMap(({ provisions }) => provisions),
  );
  expect(found).toEqual(['us-2025.ii.2.1']);
});

test('no cell of the two plans is left without a provision or a search', () => {
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  expect(states).toHaveLength(dataset.topics.length * plans.length);
  expect(states).not.toContain('not-reviewed');
});

test('at least sixty relations lie between the two plans', () => {
  expect(rows.flatMap(({ relations }) => relations).length).toBeGreaterThanOrEqual(60);
});
