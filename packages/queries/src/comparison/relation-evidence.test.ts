import { expect, test } from 'vitest';
import { relationEvidence } from './relation-evidence.ts';

const relation = {
  sides: [
    { plan: 'us', provisions: ['us.1', 'us.2'] },
    { plan: 'cn', provisions: ['cn.1'] },
  ],
};

test('a relation is as sure as the least sure provision that it rests on', () => {
  const provisions = {
    'us.1': { evidence: 'checked' },
    'us.2': { evidence: 'seen' },
    'cn.1': { evidence: 'secondary' },
  } as const;
  expect(relationEvidence(relation, provisions)).toBe('secondary');
  expect(relationEvidence(relation, { ...provisions, 'cn.1': { evidence: 'checked' } })).toBe(
    'seen',
  );
});

test('a provision that is not there counts as not verified', () => {
  expect(relationEvidence(relation, { 'us.1': { evidence: 'checked' } })).toBe('unverified');
});
