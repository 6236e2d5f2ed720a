import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageDataAddress, pageOfDataAddress } from './page-data.ts';

const at = (address: string): URL => new URL(address, 'https://parley.example');

test.for([
  ['/', '/page-data/index.json'],
  ['/zh', '/page-data/zh.json'],
  ['/provisions/us-2025.ii.2.1', '/page-data/provisions/us-2025.ii.2.1.json'],
  ['/search?q=grid', '/page-data/search.json?q=grid'],
] as const)('the data of %s are at %s', ([page, address]) => {
  expect(pageDataAddress(page)).toBe(address);
  expect(pageOfDataAddress(at(address))).toBe(page);
});

test('from page to address and back is the same page', () => {
  const part = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const page = `/${parts.join('/')}`;
      fc.pre(page !== '/index');
      expect(pageOfDataAddress(at(pageDataAddress(page)))).toBe(page);
    }),
  );
});

test.for(['/page-data', '/page-data/.json', '/page-data/health', '/topics/health.json'])(
  '%s is no address of page data',
  (address) => {
    expect(pageOfDataAddress(at(address))).toBeUndefined();
  },
);
