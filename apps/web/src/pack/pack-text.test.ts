import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, writePack, type Pin } from './pack-text.ts';
import { parsePack, pinsInFragment } from './parse-pack.ts';

const anyPins: fc.Arbitrary<Pin[]> = fc.uniqueArray(
  fc.record({
    provision: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/),
    note: fc.string({ maxLength: 80 }),
  }),
  { selector: ({ provision }) => provision, maxLength: 12 },
);

test('a pack that is written and read again is the same, in the same order', () => {
  fc.assert(
    fc.property(anyPins, (pins) => {
      expect(parsePack(writePack(pins))).toEqual(pins);
    }),
  );
});

test('a link carries the provisions in order, and no note', () => {
  fc.assert(
    fc.property(anyPins, (pins) => {
      expect(pinsInFragment(fragmentOf(pins))).toEqual(pins.map(({ provision }) => provision));
    }),
  );
  expect(fragmentOf([{ provision: 'a.1', note: 'secret' }])).not.toContain('secret');
});

test.for([
  '',
  'not JSON',
  '{}',
  '[]',
  '{"parley":"pack","version":2,"pins":[]}',
  '{"parley":"pack","version":1,"pins":[{"provision":"../x","note":""}]}',
  '{"parley":"pack","version":1,"pins":[{"provision":"a.1"}]}',
])('%s is refused as a pack', (text) => {
  expect(parsePack(text)).toBeUndefined();
});

test('whatever the text is, reading it never throws', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parsePack(text)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(pinsInFragment(hash)).toBeInstanceOf(Array);
    }),
  );
});

test('a provision that a file names twice stands where it was first', () => {
  const pins = ['b.1', 'a.1', 'b.1'].map((provision, index) => ({ provision, note: `${index}` }));
  expect(parsePack(writePack(pins))).toEqual([
    { provision: 'b.1', note: '0' },
    { provision: 'a.1', note: '1' },
  ]);
});
