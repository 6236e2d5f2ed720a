import { deflateSync } from 'node:zlib';
import { anyHostileText, holds, holdsForHostileTexts } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfAround } from '../testing/pdf-around.ts';
import type { OfficialDocument, Unreadable } from './document.ts';
import { readDocument } from './read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const words = 'BT /F1 12 Tf 72 700 Td (Build the harbour) Tj ET ';

const isOutcome = (value: OfficialDocument | Unreadable): boolean =>
  'unreadable' in value ? value.detail !== '' : value.pages.length > 0;

test('a small PDF that is written by hand is read', async () => {
  expect(await readDocument(pdfAround(deflateSync(words)))).toEqual({
    format: 'pdf',
    pages: ['Build the harbour'],
  });
});

test.for([
  ['a page that unpacks to 100 MB', pdfAround(deflateSync(words + ' '.repeat(100_000_000)))],
  [
    'a page packed twice',
    pdfAround(deflateSync(deflateSync(' '.repeat(100_000_000))), '[/FlateDecode/FlateDecode]'),
  ],
  [
    'a page of a million pieces',
    pdfAround(deflateSync('BT /F1 9 Tf (x) Tj ET '.repeat(1_000_000))),
  ],
] as const)('%s is too large, and not read to its end', { timeout: 60_000 }, async ([, pdf]) => {
  expect(pdf.length).toBeLessThan(200_000);
  expect(await readDocument(pdf)).toMatchObject({ unreadable: 'too-large' });
});

test('any stream as the content of a page is read, or it is said why not', async () => {
  const stream = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    anyHostileText.map((text) => deflateSync(words + text)),
    fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.nat(40)).map(([noise, at]) => {
      const packed = deflateSync(words);
      packed.set(noise.subarray(0, Math.max(0, packed.length - at)), at);
      return packed;
    }),
  );
  await holds(
    stream,
    async (content) => {
      expect(isOutcome(await readDocument(pdfAround(content), 'a.pdf'))).toBe(true);
    },
    100,
  );
});

test(
  'every hostile text under every name is read, or it is said why not',
  { timeout: 120_000 },
  async () => {
    await holdsForHostileTexts(async (text) => {
      for (const name of ['a.txt', 'a.html', 'a.pdf', `%PDF-1.7\n${text}\n%%EOF`])
        expect(
          isOutcome(
            await readDocument(bytes(name.startsWith('%') ? name : text), name.slice(0, 9)),
          ),
        ).toBe(true);
    });
  },
);

test('any text as an HTML page is read, or it is said why not', async () => {
  await holds(anyHostileText, async (text) => {
    expect(isOutcome(await readDocument(bytes(`<p>${text}</p><${text}>`), 'a.html'))).toBe(true);
  });
});
