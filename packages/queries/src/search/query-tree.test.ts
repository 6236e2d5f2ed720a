import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Postings } from './postings.ts';
import { evaluate, termsFound, type QueryTree } from './query-tree.ts';

const entries = 12;
const names = ['a', 'b', 'c', 'd', 'e'];

const postings: fc.Arbitrary<Map<string, Postings>> = fc
  .tuple(...names.map(() => fc.uniqueArray(fc.nat(entries - 1))))
  .map(
    (lists) =>
      new Map(
        lists.map((list, at) => {
          const places = list.toSorted((a, b) => a - b);
          const scores = places.map((place) => (place + 1) * (at + 1));
          return [
            names[at] ?? '',
            { places: Uint32Array.from(places), scores: Float32Array.from(scores) },
          ];
        }),
      ),
  );

const { tree } = fc.letrec<{ tree: QueryTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ term: fc.constantFrom(...names, 'nowhere'), weight: fc.constantFrom(1, 2) }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ every: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** What an entry comes to by the plain meaning of the words; undefined when it is not found. */
const meaning = (
  part: QueryTree,
  terms: ReadonlyMap<string, Postings>,
  place: number,
): { score: number; queryTerm: Set<string> } | undefined => {
  if ('term' in part) {
    const { places = new Uint32Array(), scores = [] } = terms.get(part.term) ?? {};
    const at = places.indexOf(place);
    if (at < 0) return undefined;
    return { score: part.weight * (scores[at] ?? 0), queryTerm: new Set([part.term]) };
  }
  const parts = ('any' in part ? part.any : part.every).map((one) => meaning(one, terms, place));
  const found = parts.filter((one) => one !== undefined);
  if (found.length === 0 || ('every' in part && found.length < parts.length)) return undefined;
  return {
    score: found.reduce((sum, { score }) => sum + score, 0),
    queryTerm: new Set(found.flatMap(({ queryTerm }) => [...queryTerm])),
  };
};

test('whatever is wanted, exactly the entries that have it are found, best first', () => {
  fc.assert(
    fc.property(tree, postings, (part, terms) => {
      const found = evaluate(part, terms, entries);
      const expected = Array.from({ length: entries }, (_, place) => place).flatMap((place) => {
        const one = meaning(part, terms, place);
        return one ? [{ place, score: one.score * one.queryTerm.size }] : [];
      });
      expect(found).toEqual(expected.toSorted((a, b) => b.score - a.score));
    }),
  );
});

test('an entry is found by the terms that it has, and no others', () => {
  fc.assert(
    fc.property(tree, postings, fc.nat(entries - 1), (part, terms, place) => {
      const found = termsFound(part, terms, place);
      expect(found && new Set(found)).toEqual(meaning(part, terms, place)?.queryTerm);
    }),
  );
});

test('more terms than there are bits are all found', () => {
  const many = Array.from({ length: 70 }, (_, at) => `term${at}`);
  const terms = new Map(
    many.map((term, place) => [
      term,
      { places: Uint32Array.of(place), scores: Float32Array.of(1) },
    ]),
  );
  const any = many.map((term) => ({ term, weight: 1 }));
  expect(evaluate({ any }, terms, 70)).toHaveLength(70);
});
