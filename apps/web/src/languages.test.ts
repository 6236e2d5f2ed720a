import { expect, test } from 'vitest';
import { countryOf, dateOf, languageOfPrefix, pageLanguages, wordsOf } from './languages.ts';

const english = languageOfPrefix(undefined);
const chinese = languageOfPrefix('zh');

test('the first part of an address names the language; without one it is English', () => {
  expect([english.code, chinese.code, languageOfPrefix('xx').code]).toEqual(['en', 'zh', 'en']);
});

test('a text is said in the language asked for, or in one it has', () => {
  expect(wordsOf({ en: 'grid', zh: '电网' }, chinese)).toBe('电网');
  expect(wordsOf({ en: 'grid' }, chinese)).toBe('grid');
  expect(wordsOf({ zh: '电网' }, english)).toBe('电网');
  expect(wordsOf({}, english)).toBe('');
});

test('a straight apostrophe of the data is curly on the page', () => {
  expect(wordsOf({ en: "America's plan" }, english)).toBe('America’s plan');
});

test('a date is written as each language writes it, whatever the time zone', () => {
  expect(dateOf('2025-07-23', english)).toBe('23 July 2025');
  expect(dateOf('2025-07-26', chinese)).toBe('2025年7月26日');
});

test('no two languages share an address', () => {
  expect(new Set(pageLanguages.map(({ prefix }) => prefix)).size).toBe(pageLanguages.length);
});

test('a country has its name in each language', () => {
  expect(countryOf('US', english)).toBe('United States');
  expect(countryOf('CN', chinese)).toBe('中国');
});
