import { expect, test } from 'vitest';
import { readSketch, requireDocument } from '../testing/read-sketch.ts';
import { harbourPlan } from '../testing/small-pdf.ts';
import { passagesOf } from './passages-of.ts';

test('every bullet is a passage with its printed page; headings, footnotes and headers are cut off', async () => {
  expect(passagesOf(await readSketch(harbourPlan), 'bullets')).toEqual([
    {
      order: 1,
      locator: { page: 3, bullet: 1 },
      text: 'Dig a basin that is deep enough for large-scale ships, and mark it on every map.⁴',
    },
    { order: 2, locator: { page: 3, bullet: 2 }, text: 'Build two piers of stone.' },
    {
      order: 3,
      locator: { page: 3, pageEnd: 4, bullet: 3 },
      text: 'Ask the port authority of each coast for a list of wrecks, and remove those that block the way.',
    },
    { order: 4, locator: { page: 4, bullet: 4 }, text: 'Light the entrance from dusk to dawn.' },
    {
      order: 5,
      locator: { page: 4, bullet: 5 },
      text: 'Train keepers at four schools⁵, ⁶ and pay them.',
    },
    { order: 6, locator: { page: 5, bullet: 6 }, text: 'Inspect the piers once a year.' },
    { order: 7, locator: { page: 5, bullet: 7 }, text: 'Light the entrance from dusk to dawn.' },
  ]);
});

test('a page that is alone still has its printed number', async () => {
  const [, page] = harbourPlan;
  const passages = passagesOf(await readSketch(page ? [page] : []), 'bullets');
  expect(passages.map(({ locator }) => locator.page)).toEqual([4, 4]);
});

test('a heading at the top of the next page is no part of the last bullet', async () => {
  const document = await readSketch([
    { number: 1, lines: ['Text at the margin.', '', '• One bullet', '  of two lines.'] },
    { number: 2, lines: ['# A Centred Heading', 'Text.', '', '• Another.'] },
    { number: 3, lines: ['Text at the margin again.', '', '• A third.'] },
  ]);
  expect(passagesOf(document, 'bullets').map(({ text }) => text)).toEqual([
    'One bullet of two lines.',
    'Another.',
    'A third.',
  ]);
});

test('items of an unordered list in HTML are bullets, without pages', async () => {
  const html =
    '<!doctype html><title>Plan</title><h2>What to do</h2><ul><li>Dig a <b>basin</b>.<sup>1</sup><li>Build piers\n of stone.</ul><ol><li>No bullet.</ol>';
  expect(passagesOf(await requireDocument(html, 'plan.html'), 'bullets')).toEqual([
    { order: 1, locator: { bullet: 1 }, text: 'Dig a basin.¹' },
    { order: 2, locator: { bullet: 2 }, text: 'Build piers of stone.' },
  ]);
});

test('in plain text a bullet lasts until the next empty line', async () => {
  const text = 'Heading\n\n• Dig a basin\nthat is deep.\n• Build piers.\n\nNext heading\n';
  expect(
    passagesOf(await requireDocument(text, 'plan.txt'), 'bullets').map((passage) => passage.text),
  ).toEqual(['Dig a basin that is deep.', 'Build piers.']);
});

test('a document without bullets has no passages of this kind', async () => {
  expect(passagesOf(await requireDocument('Only words.', 'plan.txt'), 'bullets')).toEqual([]);
});
