import { expect, test } from 'vitest';
import { readSketch, requireDocument } from '../testing/read-sketch.ts';
import type { SketchPage } from '../testing/small-pdf.ts';
import { passagesOf } from './passages-of.ts';

const cut = async (text: string, hint: string) =>
  passagesOf(await requireDocument(text, hint), 'numbered-items');

const onPages = async (pages: readonly SketchPage[]) =>
  passagesOf(await readSketch(pages), 'numbered-items');

test('items go on across headings, and headings with numbers are none', async () => {
  const html = `<h2>1. Build</h2><h3>1.1 Basins</h3><p>Government should:</p>
    <p>1. Dig a basin. It is to be deep.</p><p>2. Build a pier.</p>
    <h2>2. Light</h2><p>So far it is dark.</p><p>3. Light the entrance.</p>`;
  expect(await cut(html, 'plan.html')).toEqual([
    { order: 1, locator: { item: '1' }, text: 'Dig a basin. It is to be deep.' },
    { order: 2, locator: { item: '2' }, text: 'Build a pier.' },
    { order: 3, locator: { item: '3' }, text: 'Light the entrance.' },
  ]);
});

test('bullets below an item are part of it, and the paragraph after them is not', async () => {
  const html =
    '<p>1. Support work by:</p><ul><li>Paying for it.</li><li>Asking for it.</li></ul><p>That is all.</p>';
  expect((await cut(html, 'plan.html')).map(({ text }) => text)).toEqual([
    'Support work by: Paying for it. Asking for it.',
  ]);
});

test('marks of footnotes, as a page prints them, do not hide where an item ends', async () => {
  const html =
    '<p>1. Count the ships.<sup><a href="#fn:1">[footnote 1]</a></sup></p><p>2. Count the<sup>[2]</sup> boats.</p>';
  expect((await cut(html, 'plan.html')).map(({ text }) => text)).toEqual([
    'Count the ships.¹',
    'Count the² boats.',
  ]);
});

test('a number out of turn begins no item', async () => {
  expect(
    (await cut('1. Dig.\n\n5. Not an item.\n\n2. Build.\n\n2. Not again.', 'a.txt')).map(
      ({ text }) => text,
    ),
  ).toEqual(['Dig.', 'Build.']);
});

test('an item goes on over the end of a page, past the footnotes below it', async () => {
  const passages = await onPages([
    {
      number: 8,
      lines: [
        'Government should:',
        '',
        '   1. Dig a basin that is deep enough for the largest ships of all,',
        '      as others have done before,',
        '',
        '¹ The largest ship is 400 metres long.',
      ],
    },
    {
      number: 9,
      lines: ['      and mark it.', '', '   2. Build a pier.', '', 'Whoever lives there is glad.'],
    },
  ]);
  expect(passages).toEqual([
    {
      order: 1,
      locator: { page: 8, pageEnd: 9, item: '1' },
      text: 'Dig a basin that is deep enough for the largest ships of all, as others have done before, and mark it.',
    },
    { order: 2, locator: { page: 9, item: '2' }, text: 'Build a pier.' },
  ]);
});

test('a text without numbers has no items', async () => {
  expect(await cut('Dig.\n\nBuild.', 'a.txt')).toEqual([]);
});
