import { expect, test } from 'vitest';
import { cooperationBasisOf } from './cooperation-basis.ts';

const analyst = (en: string) => ({ kind: 'analyst' as const, name: { en } });

test('nobody who speaks for it leaves only the overlap of documents', () => {
  expect(cooperationBasisOf([])).toBe('overlap');
});

test('the same analyst twice is one analyst', () => {
  expect(cooperationBasisOf([analyst('A'), analyst('A')])).toBe('one-analyst');
  expect(cooperationBasisOf([analyst('A'), analyst('B')])).toBe('several-analysts');
});

test('a statement of both governments outweighs any number of analysts', () => {
  const both = { kind: 'both-governments' as const, name: { en: 'Both' } };
  expect(cooperationBasisOf([analyst('A'), both])).toBe('both-governments');
});
