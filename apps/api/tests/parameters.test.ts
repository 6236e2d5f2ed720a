import { operations, problem, type Operation } from '@parley/contract';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idsOf, valuesOfParameter } from '../fuzz/values.ts';
import { sendRequest } from './send-request.ts';
import { dataset } from './real-app.ts';
import { startService, type Service } from './start-service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService(dataset);
});
afterAll(async () => service.stop());

const ids = idsOf(dataset);

/** What an operation cannot do without, besides the parameter at hand. */
const requiredBeside = ({ query }: Operation, name: string): string =>
  Object.entries(query.entries)
    .filter(([other, { type }]) => type !== 'optional' && other !== name)
    .map(([other]) => `${other}=${other === 'plans' ? 'us-2025,cn-2025' : 'AI'}&`)
    .join('');

/**
 * Every documented parameter, with the address that it belongs to. Cursors are not made up, and a byte order
 * mark is asked of tables alone.
 */
const parameters = Object.values<Operation>(operations)
  .filter(({ path }) => path !== '/v1/citations')
  .flatMap((operation) =>
    Object.entries(operation.query.entries)
      .filter(([name]) => name !== 'cursor' && name !== 'bom' && ids[name]?.length !== 0)
      .map(([name, schema]) => {
        const path = operation.path.replace(/\{(\w+)\}/, (_, place) => ids[place]?.[0] ?? '');
        return [`${path}?${requiredBeside(operation, name)}${name}=`, name, schema] as const;
      }),
  );

test.for(parameters)(
  '%s… takes the values that the document names',
  async ([address, name, schema]) => {
    const values = fc.sample(valuesOfParameter(name, schema, ids), { numRuns: 8, seed: 7 });
    for (const value of new Set(values)) {
      // Sorting twice by one key is refused, which no single value says.
      if (name === 'sort' && value.includes(',')) continue;
      const { status, body } = await sendRequest(
        service.origin,
        address + encodeURIComponent(value),
      );
      expect([status, status === 200 ? '' : body.toString()]).toEqual([200, '']);
    }
  },
);

test.for(parameters)(
  '%s… refuses other values, and names the parameter',
  async ([address, name]) => {
    // Words may be anything but nothing and control characters.
    const wrong =
      name === 'q' || name === 'term'
        ? ['', '%00', 'a%0Ab', 'x'.repeat(201)]
        : ['', '%00', 'S3CRET', '-', '1e9', ',,'];
    for (const value of wrong) {
      const { status, body } = await sendRequest(service.origin, address + value);
      const told = v.parse(v.strictObject(problem.entries), JSON.parse(body.toString()));
      expect([value, status]).toEqual([value, 400]);
      expect(told.errors?.map(({ parameter }) => parameter)).toContain(name);
      expect(body.toString()).not.toContain('S3CRET');
    }
  },
);
