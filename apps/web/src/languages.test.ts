import { expect, test } from 'vitest';
import {
  countryOf,
  dateOf,
  languageOfPrefix,
  knownDateOf,
  languageNameOf,
  monthOf,
  pageLanguages,
  printed,
  wordsOf,
} from './languages.ts';

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

test.for([
  ["America's plan", 'America’s plan'],
  ["the agencies' reports", 'the agencies’ reports'],
  ['an "open" model', 'an “open” model'],
  ["a 'frontier' model", 'a ‘frontier’ model'],
  ['("dual use")', '(“dual use”)'],
  ["since the '90s", 'since the ’90s'],
  ['“开源”', '“开源”'],
] as const)('%s is printed as %s', ([written, shown]) => {
  expect(printed(written)).toBe(shown);
  expect(printed(written)).toHaveLength(written.length);
});

test('a date is written as precisely as it is known', () => {
  expect(['2025-07-23', '2026-03', '2025'].map((date) => knownDateOf(date, english))).toEqual([
    '23 Jul 2025',
    'March 2026',
    '2025',
  ]);
  expect(['2025-07-23', '2026-03', '2025'].map((date) => knownDateOf(date, chinese))).toEqual([
    '2025年7月23日',
    '2026年3月',
    '2025年',
  ]);
  expect(monthOf('2026-05', english)).toBe('May');
});

test('a language has its name in each language', () => {
  expect([languageNameOf('zh', english), languageNameOf('en', chinese)]).toEqual([
    'Chinese',
    '英语',
  ]);
});
