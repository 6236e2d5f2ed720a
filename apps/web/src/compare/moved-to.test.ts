import { expect, test } from 'vitest';
import { blindToken } from '@parley/queries/comparison';
import { movedTo } from './moved-to.ts';

const token = blindToken(['us-2025', 'cn-2025'], 3);

test.for([
  ['compare', {}, { plans: ['a', 'b'], topic: 'health' }, ['a', 'b', 'health']],
  ['compare', {}, { plans: 'a' }, ['a']],
  ['compare', {}, { topic: 'health' }, undefined],
  ['blind', { token, topic: 'health' }, {}, undefined],
  ['blind', { token: '?', topic: 'health' }, { reveal: null }, undefined],
  ['topics', {}, { plans: 'a' }, undefined],
] as const)('%s %o %o leads to %o', ([name, params, query, parts]) => {
  expect(movedTo({ name, params, query: structuredClone(query) as never })).toEqual(parts);
});

test('a blind reading that is shown openly keeps its order and its topic', () => {
  const parts = movedTo({
    name: 'blind',
    params: { token, topic: 'health' },
    query: { reveal: null },
  });
  expect(parts?.toSorted()).toEqual(['cn-2025', 'health', 'us-2025']);
  expect(parts?.at(-1)).toBe('health');
});
