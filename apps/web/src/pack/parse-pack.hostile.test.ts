import {
  anyHostileJson,
  anyHostileText,
  holds,
  holdsForHostileTexts,
} from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack, pinsInFragment } from './parse-pack.ts';
import { limits } from './pack-text.ts';

const pack = (pins: unknown): string => JSON.stringify({ parley: 'pack', version: 1, pins });

test('every hostile text as an import is refused whole', async () => {
  await holdsForHostileTexts((text) => {
    expect(parsePack(text)).toBeUndefined();
    expect(parsePack(`{"parley":"pack","version":1,"pins":${text}}`)).toBeUndefined();
    expect(pinsInFragment(`#pins=${text}`).length).toBeLessThanOrEqual(limits.pins);
  });
});

test('a pack keeps what a reader wrote, and no more pins or words than there may be', async () => {
  const pin = fc.record({
    provision: fc.oneof(
      anyHostileText,
      fc.constantFrom('us-2025.i.1.1', '__proto__', 'constructor'),
    ),
    note: anyHostileText,
  });
  await holds(fc.array(pin, { maxLength: 5 }), (pins) => {
    const read = parsePack(pack(pins));
    for (const { provision, note } of read ?? []) {
      expect(provision).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(pins.map((one) => one.note)).toContain(note);
    }
  });
  expect(
    parsePack(
      pack(
        Array.from({ length: limits.pins + 1 }, (_, index) => ({
          provision: `a.${index}`,
          note: '',
        })),
      ),
    ),
  ).toBeUndefined();
});

test('any JSON as an import, and as its pins, is a pack or refused', async () => {
  await holds(anyHostileJson, (text) => {
    expect(parsePack(text)).toBeUndefined();
    expect(parsePack(`{"parley":"pack","version":1,"pins":[${text}]}`)).toBeUndefined();
  });
});
