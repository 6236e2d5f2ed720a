import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exceededBound } from './json-bounds.ts';

/** Levels and parts as they are in the value. */
const measure = (value: unknown): { levels: number; parts: number } => {
  if (typeof value !== 'object' || value === null) return { levels: 0, parts: 0 };
  const inner = Object.values(value).map(measure);
  return {
    levels: 1 + Math.max(0, ...inner.map(({ levels }) => levels)),
    parts: inner.reduce((sum, { parts }) => sum + parts, 1 + Math.max(0, inner.length - 1)),
  };
};

test('levels and parts are counted as they are in the value, whatever its texts hold', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (inner) => {
      const value = { text: '[{,"\\', inner };
      const bytes = Buffer.from(JSON.stringify(value));
      const { levels, parts } = measure(value);
      expect(exceededBound({ levels, parts }, bytes)).toBeUndefined();
      expect(exceededBound({ levels: levels - 1, parts }, bytes)).toBe('levels');
      expect(exceededBound({ levels, parts: parts - 1 }, bytes)).toBe('parts');
    }),
  );
});

test('what is not closed counts too', () => {
  const bounds = { levels: 100, parts: 1000 };
  expect(exceededBound(bounds, Buffer.from('['.repeat(100)))).toBeUndefined();
  expect(exceededBound(bounds, Buffer.from('['.repeat(101)))).toBe('levels');
});
