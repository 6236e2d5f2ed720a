import { expect, test } from 'vitest';
import { readSketch, requireDocument } from '../testing/read-sketch.ts';
import type { SketchPage } from '../testing/small-pdf.ts';
import { passagesOf } from './passages-of.ts';

const pages: readonly SketchPage[] = [
  {
    lines: [
      'Resolution adopted on harbours',
      '',
      '> The General Assembly,',
      '',
      '> Recalling that ships carry most of what is',
      'traded,{1}',
      '',
      '> Noting that harbours silt up, and that nobody',
      '_',
      '^{1} A/RES/1/2.',
    ],
  },
  {
    number: 2,
    lines: [
      'likes to dredge,',
      '',
      '> 1. Resolves to dredge;',
      '',
      '> 2. Calls upon members to help, including by:',
      '',
      '> (a) Lending dredgers',
      'of any size;',
      '',
      '> (b) Training crews;',
    ],
  },
  { number: 3, lines: ['> 3. Decides to meet again.', '', '> 12th plenary meeting'] },
];

test('paragraphs are cut as the resolution numbers them, over pages, without footnotes and closing lines', async () => {
  expect(passagesOf(await readSketch(pages, 'A/RES/9/9'), 'un-resolution')).toEqual([
    {
      order: 1,
      locator: { paragraph: 'PP1' },
      text: 'Recalling that ships carry most of what is traded,¹',
    },
    {
      order: 2,
      locator: { paragraph: 'PP2' },
      text: 'Noting that harbours silt up, and that nobody likes to dredge,',
    },
    { order: 3, locator: { page: 2, paragraph: '1' }, text: 'Resolves to dredge;' },
    {
      order: 4,
      locator: { page: 2, paragraph: '2' },
      text: 'Calls upon members to help, including by:',
    },
    {
      order: 5,
      locator: { page: 2, paragraph: '2(a)' },
      text: 'Lending dredgers of any size;',
    },
    { order: 6, locator: { page: 2, paragraph: '2(b)' }, text: 'Training crews;' },
    { order: 7, locator: { page: 3, paragraph: '3' }, text: 'Decides to meet again.' },
  ]);
});

test('the same resolution as HTML has the same passages, without pages', async () => {
  const html =
    '<p>The General Assembly,</p><p>Noting much,</p><p>1. Resolves;</p><p>2. Calls:</p><p>(a) Lend;</p>';
  expect(
    passagesOf(await requireDocument(html, 'text/html'), 'un-resolution').map(
      ({ locator }) => locator,
    ),
  ).toEqual([{ paragraph: 'PP1' }, { paragraph: '1' }, { paragraph: '2' }, { paragraph: '2(a)' }]);
});

test('a text that does not open as resolutions do has no passages of this kind', async () => {
  const document = await requireDocument('1. Resolves nothing;', 'a.txt');
  expect(passagesOf(document, 'un-resolution')).toEqual([]);
});
