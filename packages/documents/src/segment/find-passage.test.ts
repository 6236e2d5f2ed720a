import { expect, test } from 'vitest';
import { findPassage } from './find-passage.ts';
import type { Locator } from './passage.ts';

const passages = (...locators: readonly Locator[]) =>
  locators.map((locator, index) => ({ order: index + 1, locator, text: `Passage ${index + 1}` }));

const orderOf = (locator: Locator, ...there: readonly Locator[]) => {
  const found = findPassage(locator, passages(...there));
  return typeof found === 'string' ? found : found.order;
};

test('a bullet is found by its number, whatever the page', () => {
  expect(orderOf({ page: 9, bullet: 2 }, { page: 3, bullet: 1 }, { page: 4, bullet: 2 })).toBe(2);
});

test('a paragraph is found by its number, one of a preamble as the corpus writes it', () => {
  const there = [{ paragraph: 'PP1' }, { paragraph: 'PP12' }, { paragraph: '4(a)' }];
  expect(orderOf({ paragraph: '4(a)' }, ...there)).toBe(3);
  expect(orderOf({ paragraph: 'preamble, 12th paragraph (counted)' }, ...there)).toBe(2);
  expect(orderOf({ paragraph: '4' }, ...there)).toBe('none');
});

test('a paragraph without a number is found by its position, an item of its list by the bullet', () => {
  const there = [
    { paragraph: '1' },
    { paragraph: '2' },
    { paragraph: '2(a)' },
    { paragraph: '2(b)' },
  ];
  expect(orderOf({ paragraph: 'unnumbered; position 2' }, ...there)).toBe(2);
  expect(orderOf({ paragraph: 'unnumbered; position 2, second bullet' }, ...there)).toBe(4);
  expect(orderOf({ paragraph: 'unnumbered; position 2, ninth bullet' }, ...there)).toBe('none');
  expect(orderOf({ paragraph: 'unnumbered; position 3' }, ...there)).toBe('none');
});

test('an item of several paragraphs must say which', () => {
  const there = [
    { item: '7', paragraph: '1' },
    { item: '7', paragraph: '2' },
    { item: '8', paragraph: '1' },
  ];
  expect(orderOf({ item: '8' }, ...there)).toBe(3);
  expect(orderOf({ item: '7' }, ...there)).toBe('several');
  expect(orderOf({ item: '7', paragraph: '2' }, ...there)).toBe(2);
  expect(orderOf({ paragraph: '2' }, ...there)).toBe('none');
  expect(orderOf({ paragraph: '2' }, ...there, { paragraph: '2' })).toBe(4);
});

test('a page alone names no passage', () => {
  expect(orderOf({ page: 3 }, { page: 3, bullet: 1 })).toBe('none');
});
