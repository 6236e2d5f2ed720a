import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

test.for([
  ['/topics/he%61lth', '/topics/health'],
  ['/topics/%68%65alth', '/topics/health'],
  ['/x/../topics/./health', '/topics/health'],
  ['/v1/search?q=data+centre', '/v1/search?q=data%20centre'],
  ['/v1/search?q=a%26limit=3', '/v1/search?q=a%26limit%3D3'],
  ['/v1/comparisons?plans=a%2Cb', '/v1/comparisons?plans=a,b'],
  ['/v1/search?q=%e7%94%b5', '/v1/search?q=%E7%94%B5'],
  ['/openapi.json?1', '/openapi.json'],
  ['/topics?', '/topics?'],
  ['/v1/search?q=%ZZ', '/v1/search?q=%ZZ'],
  ['/a%2fb', '/a%2Fb'],
] as const)('%s is %s', ([address, canonical]) => {
  expect(canonicalAddress(address)).toBe(canonical);
});

const read = (address: string) => [...new URL(address, 'http://localhost').searchParams];

test('path and query mean the same before and after, and are spelled once', () => {
  const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const spelled = part.chain((text) =>
    fc.constantFrom(
      encodeURIComponent(text),
      encodeURIComponent(text).toLowerCase().replaceAll('%20', '+'),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(spelled, spelled), { minLength: 1, maxLength: 3 }), (pairs) => {
      const address = `/v1/search?${pairs.map((pair) => pair.join('=')).join('&')}`;
      const canonical = canonicalAddress(address);
      expect(read(canonical)).toEqual(read(address));
      expect(canonicalAddress(canonical)).toBe(canonical);
    }),
  );
});
