import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from './address.ts';
import { operations, type OperationId } from './operations.ts';
import { decodeQuery } from './query-codec.ts';
import { anyRequest } from './testing/any-request.ts';

test('a request without parameters is a path alone', () => {
  expect(addressOf('listPlans', {})).toBe('/v1/plans');
  expect(addressOf('getPlan', { lang: undefined }, 'us-2025')).toBe('/v1/plans/us-2025');
});

test('commas between the items of a list are kept readable', () => {
  expect(addressOf('listComparisons', { plans: ['us-2025', 'cn-2025'], topic: ['health'] })).toBe(
    '/v1/comparisons?plans=us-2025,cn-2025&topic=health',
  );
});

test('parameters stand in one order, so that one request has one address', () => {
  const plans = ['us-2025', 'cn-2025'];
  expect(addressOf('listComparisons', { limit: 2, lang: 'zh', plans })).toBe(
    addressOf('listComparisons', { plans, lang: 'zh', limit: 2 }),
  );
});

test('a part of the path is escaped', () => {
  expect(addressOf('getTopic', {}, 'a/b?c#d e%2F电')).toBe(
    '/v1/topics/a%2Fb%3Fc%23d%20e%252F%E7%94%B5',
  );
});

test('signs that patterns of replacement use are parts of a path as any other', () => {
  expect(addressOf('getTopic', {}, "$&$'$1")).toBe("/v1/topics/%24%26%24'%241");
});

test('any part of the path can be read back from the address', () => {
  // `.` and `..` stand for folders in every address, escaped or not.
  const place = fc.string({ unit: 'binary' }).filter((text) => text !== '.' && text !== '..');
  fc.assert(
    fc.property(place, (text) => {
      const { pathname } = new URL(addressOf('getPlan', {}, text), 'https://example.org');
      const [, version, plans, last = '', ...more] = pathname.split('/');
      expect([version, plans, decodeURIComponent(last), more]).toEqual(['v1', 'plans', text, []]);
    }),
  );
});

test.for(Object.entries(operations))(
  'the address of any request to %s leads back to it',
  ([id, operation]) => {
    fc.assert(
      fc.property(anyRequest(operation), (request) => {
        // Object.entries loses the key type; the keys of the table are exactly the operation ids.
        // The request was made by the schema of this operation, which no type can follow here.
        const address = addressOf(id as OperationId, request as never);
        const { searchParams } = new URL(address, 'https://example.org');
        expect(decodeQuery(operation.query, searchParams)).toStrictEqual({ value: request });
      }),
    );
  },
);
