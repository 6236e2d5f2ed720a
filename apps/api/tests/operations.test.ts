import { operations, type OperationId } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app, dataset, getJson } from './real-app.ts';

// Object.keys loses the key type; these are exactly the operation ids.
const ids = Object.keys(operations) as OperationId[];

test.for(ids)('the example of %s answers exactly what the contract says', async (id) => {
  const { example, response } = operations[id];
  const body = await getJson(example);
  // Parsing drops what the contract does not know: an equal result has nothing beyond it.
  expect(v.parse(response, body)).toEqual(body);
});

test.for(ids)('%s carries the data version and lets any origin read it', async (id) => {
  const response = await app.request(operations[id].example, {
    headers: { Origin: 'https://reader.example' },
  });
  expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(response.headers.get('Access-Control-Expose-Headers')).toContain('X-Data-Version');
  expect(response.headers.get('Cache-Control')).toContain('stale-while-revalidate');
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

test('the start page links only to addresses that exist', async () => {
  const start = v.parse(operations.start.response, await getJson('/v1'));
  const answers = await Promise.all(
    Object.values(start.links).map(async (link) => [link, (await app.request(link)).status]),
  );
  // The address of the Model Context Protocol takes messages alone.
  expect(answers.filter(([, status]) => status !== 200)).toEqual([[start.links['mcp'], 405]]);
  expect(start.counts.provisions).toBe(dataset.provisions.length);
});
