import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { weakestEvidence, type EvidenceState } from './evidence-states.ts';

const fromStrongest: readonly EvidenceState[] = ['checked', 'seen', 'secondary', 'unverified'];

test.for([
  [['checked'], 'checked'],
  [['checked', 'seen'], 'seen'],
  [['secondary', 'seen'], 'secondary'],
  [['checked', 'unverified', 'secondary'], 'unverified'],
] as const)('the weakest of %s is %s', ([states, weakest]) => {
  expect(weakestEvidence(states)).toBe(weakest);
});

test('adding a state never makes the evidence stronger, and order does not matter', () => {
  const state = fc.constantFrom(...fromStrongest);
  fc.assert(
    fc.property(state, fc.array(state), state, (first, between, last) => {
      const all = weakestEvidence([first, ...between, last]);
      expect(weakestEvidence([last, ...between.toReversed(), first])).toBe(all);
      for (const one of [first, ...between, last])
        expect(fromStrongest.indexOf(all)).toBeGreaterThanOrEqual(fromStrongest.indexOf(one));
    }),
  );
});
