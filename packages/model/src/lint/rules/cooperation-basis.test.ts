import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { cooperationBasis } from './cooperation-basis.ts';

const path = 'cooperation-areas/shared-terms.yaml';

test('a basis that follows from the proponents is let through', () => {
  expect(cooperationBasis.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a basis stronger than its proponents is reported', () => {
  const files = tinyCorpus({
    [path]: tinyText(path, ['basis: one-analyst', 'basis: several-analysts']),
  });
  expect(cooperationBasis.check(parsed(files))).toEqual([
    {
      rule: 'cooperation-basis',
      level: 'error',
      ...whereIs(files, path, 'basis: several-analysts'),
      id: 'shared-terms',
      message: 'The basis does not follow from the proponents.',
      expected: 'one-analyst',
      received: 'several-analysts',
      tip: 'Correct the basis, or add its proponent with the source.',
    },
  ]);
});
