import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalRequest } from './canonical.ts';
import { operations, type Operation } from './operations.ts';
import * as v from 'valibot';
import { anyRequest } from './testing/any-request.ts';

test('values of a filter are sorted, each once', () => {
  expect(
    canonicalRequest(operations.listProvisions.query, { topic: ['health', 'energy', 'health'] }),
  ).toStrictEqual({ topic: ['energy', 'health'] });
});

test('where order has a meaning it stays', () => {
  const parameters = { plans: ['us-2025', 'cn-2025'] };
  expect(canonicalRequest(operations.listComparisons.query, parameters)).toStrictEqual(parameters);
  const sorted = { sort: ['title', '-position'] } as const;
  expect(
    canonicalRequest(operations.listProvisions.query, { sort: [...sorted.sort] }),
  ).toStrictEqual(sorted);
});

test.for(Object.entries<Operation>(operations))(
  'the canonical form of a request to %s is a request, and its own canonical form',
  ([, { query, ...operation }]) => {
    fc.assert(
      fc.property(anyRequest({ query, ...operation }), (request) => {
        const once = canonicalRequest(query, request);
        expect(v.parse(query, once)).toStrictEqual(once);
        expect(canonicalRequest(query, once)).toStrictEqual(once);
      }),
    );
  },
);
