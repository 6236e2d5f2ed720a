import { deflateSync } from 'node:zlib';
import { readDocument } from '@parley/documents';
import { expect, test } from 'vitest';
import { readInThread } from './read-in-thread.ts';

/** A PDF of one page with such content, packed. */
const pdfOf = (content: string): Buffer => {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'),
  ]);
};

test('a document is read in a thread as it is in this one', async () => {
  const pdf = pdfOf('BT /F 12 Tf 50 700 Td (Every word of it) Tj ET');
  const read = await readInThread(pdf, 'plan.pdf');
  expect(read).toEqual(await readDocument(pdf, 'plan.pdf'));
  expect(read).toMatchObject({ format: 'pdf', pages: [expect.stringContaining('Every word')] });
  expect(await readInThread(Buffer.from('Some words.'), 'plan.txt')).toMatchObject({
    format: 'text',
  });
});

test('a small file that asks for hours of work is refused in time', async () => {
  const pdf = pdfOf('q '.repeat(30_000_000));
  expect(pdf.length).toBeLessThan(70_000);
  expect(await readInThread(pdf, 'plan.pdf', { milliseconds: 3000, megabytes: 1024 })).toEqual({
    unreadable: 'too-large',
    detail: 'reading it takes longer than a minute',
  });
});

test('a file that takes more memory than any plan is refused, and the process goes on', async () => {
  const pdf = pdfOf('BT /F 12 Tf 50 700 Td (word) Tj ET '.repeat(400_000));
  expect(await readInThread(pdf, 'plan.pdf', { milliseconds: 100_000, megabytes: 20 })).toEqual({
    unreadable: 'too-large',
    detail: 'reading it takes more memory than any plan',
  });
});
