import { expect, test } from 'vitest';
import { basePathOf, withoutBase } from './base-path.ts';

test.for([
  [undefined, ''],
  ['https://parley.example', ''],
  ['https://host.example:8443/parley', '/parley'],
  ['https://host.example/tools/parley', '/tools/parley'],
] as const)('the base path of %s is "%s"', ([publicUrl, base]) => {
  expect(basePathOf(publicUrl)).toBe(base);
});

test.for([
  ['/parley/v1?limit=1', '/v1?limit=1'],
  ['/parley/', '/'],
  ['/parley/?a', '/?a'],
  ['/parley', undefined],
  ['/parley?a', undefined],
  ['/v1/topics', '/v1/topics'],
  ['/parleyx/v1', '/parleyx/v1'],
  ['/other/parley/v1', '/other/parley/v1'],
] as const)('under /parley, %s is %s', ([address, within]) => {
  expect(withoutBase('/parley', address)).toBe(within);
});

test('without a base path, every address stays as it is', () => {
  for (const address of ['/', '/parley', '/v1?a=/parley/'])
    expect(withoutBase('', address)).toBe(address);
});
