import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test('versions stand in the order that Semantic Versioning gives as its example', () => {
  const ordered = [
    '0.9.10',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];
  expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
});

test('turning two versions round turns the order round, and a version equals itself', () => {
  const number = fc.nat({ max: 30 });
  const version = fc
    .tuple(number, number, number, fc.option(fc.constantFrom('next.0', 'next.12', 'rc')))
    .map(([a, b, c, before]) => `${a}.${b}.${c}${before === null ? '' : `-${before}`}`);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    }),
  );
});
