import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteTable } from './byte-table.ts';

const table = (mostBytes?: number) => createByteTable<string>(({ length }) => length, mostBytes);
const asking = (headers: Readonly<Record<string, string>>) => (name: string) => headers[name];

test('an answer is found by its address and the headers that it varies with, and by no others', () => {
  const kept = table();
  kept.keep('/a', ['accept', 'host'], asking({ accept: 'text/csv', host: 'here' }), 'csv');
  kept.keep('/a', ['accept', 'host'], asking({ host: 'here' }), 'json');
  expect(kept.find('/a', asking({ accept: 'text/csv', host: 'here' }))).toBe('csv');
  expect(kept.find('/a', asking({ host: 'here', 'x-other': '1' }))).toBe('json');
  expect(kept.find('/a', asking({ accept: 'text/csv', host: 'there' }))).toBeUndefined();
  expect(kept.find('/b', asking({ host: 'here' }))).toBeUndefined();
});

test('whatever is kept, the newest answer is found, and all together stay below the bound', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), fc.nat(60), fc.nat(300)), { maxLength: 300 }),
      (asked) => {
        const kept = table(5000);
        const given = new Map<string, string>();
        for (const [address, host, length] of asked) {
          const url = `/${address}`;
          const ask = asking({ host: `${host}` });
          const answer = `${url} ${host}`.padEnd(length, '.');
          const known = kept.find(url, ask);
          expect([undefined, given.get(`${url} ${host}`)]).toContain(known);
          given.set(`${url} ${host}`, known ?? answer);
          kept.keep(url, ['host'], ask, answer);
          expect(kept.find(url, ask)).toBe(given.get(`${url} ${host}`));
        }
        const held = [...given]
          .map(([key]) => key.split(' '))
          .map(([url = '', host = '']) => kept.find(url, asking({ host })) ?? '');
        expect(held.join('').length).toBeLessThanOrEqual(5000);
      },
    ),
  );
});

test('an answer that is far too long is not kept', () => {
  const kept = table();
  kept.keep('/long', [], asking({}), 'x'.repeat(8_000_001));
  expect(kept.find('/long', asking({}))).toBeUndefined();
});
