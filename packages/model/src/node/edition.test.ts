import { zstdDecompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base85Letters } from '../base85-letters.ts';
import { embedBytes, embedText } from './edition.ts';

/** The other way round, as the file does it. */
const bytesOf = (text: string): Uint8Array => {
  const words = text.slice(1).match(/.{5}/gs) ?? [];
  const bytes = words.flatMap((word) => {
    const value = [...word].reduce((sum, letter) => sum * 85 + base85Letters.indexOf(letter), 0);
    return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
  });
  return Uint8Array.from(bytes.slice(0, bytes.length - Number(text[0])));
};

test('there are 85 letters, each once, and HTML reads none as more than a letter', () => {
  expect(new Set(base85Letters).size).toBe(85);
  expect(base85Letters).toHaveLength(85);
  expect(base85Letters).not.toMatch(/[<>&"'\\\s]/);
});

test('bytes of any length come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(bytesOf(embedBytes(bytes))).toEqual(bytes);
    }),
  );
});

test('a text comes back as it was, and takes less room', () => {
  const text = '能源与电网 <script>&amp; '.repeat(500);
  const packed = embedText(text);
  expect(zstdDecompressSync(bytesOf(packed)).toString()).toBe(text);
  expect(packed.length).toBeLessThan(text.length / 10);
});
