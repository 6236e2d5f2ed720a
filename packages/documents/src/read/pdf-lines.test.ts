import { expect, test } from 'vitest';
import { pagesOf, type Piece } from './pdf-lines.ts';

const piece = (text: string, y: number): Piece => ({ text, x: 72, y, width: 100, size: 11 });

test('what is drawn last and stands above the rest is the top of the page', () => {
  const body = [piece('First line', 600), piece('second line', 586)];
  const header = [piece('Home', 700), piece('Title', 686)];
  expect(pagesOf([[...body, ...header]])).toEqual(['Home\nTitle\n\nFirst line\nsecond line']);
});

test('a second column stays behind the first, and a page of one line is itself', () => {
  const columns = ['a', 'b', 'c', 'd'].map((text, index) => piece(text, index % 2 ? 586 : 600));
  expect(pagesOf([columns])).toEqual(['a\nb\nc\nd']);
  expect(pagesOf([[piece('alone', 600)], []])).toEqual(['alone', '']);
});
