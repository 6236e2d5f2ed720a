import { evidenceStates, forceClasses, relationTypes } from '@parley/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFilters, filtersOf, queryOf, type Filters } from './filters.ts';

const some = <T extends string>(table: Readonly<Record<T, unknown>>) =>
  // Object.keys loses the key type; the table's keys are exactly these strings.
  fc.uniqueArray(fc.constantFrom(...(Object.keys(table) as T[])), { maxLength: 3 });
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { maxLength: 3 });
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topic: ids,
  relation: some(relationTypes),
  force: some(forceClasses),
  actor: ids,
  evidence: some(evidenceStates),
  q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
});

test('filters written into an address and read again are the same', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const written = Object.entries(queryOf(filters)).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      );
      expect(filtersOf(Object.fromEntries(written))).toEqual(filters);
    }),
  );
});

test('a form without JavaScript repeats a name for each value', () => {
  expect(filtersOf({ force: ['do', 'should'], relation: 'opposed' })).toMatchObject({
    force: ['do', 'should'],
    relation: ['opposed'],
  });
});

test('what a filter cannot be is left out', () => {
  const filters = filtersOf({ force: 'gently', evidence: 'checked,toString', q: '  grid ' });
  expect(filters).toMatchObject({ force: [], evidence: ['checked'], q: 'grid' });
  expect(countFilters(filters)).toBe(2);
});
