import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations, type Operation } from './operations.ts';
import { decodeQuery, encodeQuery } from './query-codec.ts';
import { anyRequest } from './testing/any-request.ts';

const everyOperation = Object.entries<Operation>(operations);

test.for(everyOperation)(
  'what %s may be asked is the same after it was an address',
  ([, operation]) => {
    fc.assert(
      fc.property(anyRequest(operation), (request) => {
        const address = encodeQuery(operation.query, request).toString();
        expect(decodeQuery(operation.query, new URLSearchParams(address))).toStrictEqual({
          value: request,
        });
      }),
    );
  },
);

test.for(everyOperation)('%s never repeats what was sent when it refuses it', ([, operation]) => {
  // A mark that stands in no message of ours, whatever is around it.
  const marked = fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}S3CRET${b}`);
  const names = fc.oneof(fc.constantFrom(...Object.keys(operation.query.entries)), marked);
  fc.assert(
    fc.property(fc.array(fc.tuple(names, marked), { minLength: 1 }), (parameters) => {
      const result = decodeQuery(operation.query, new URLSearchParams(parameters));
      const reported = 'problems' in result ? result.problems : [];
      expect(JSON.stringify(reported)).not.toContain('S3CRET');
    }),
  );
});
