import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageLanguages } from './languages.ts';
import { loadSpeech } from './messages.ts';

const textsOf = (code: string): Record<string, string> =>
  // The file is ours and flat; the test below would fail on anything else.
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../messages/${code}.json`, import.meta.url)), 'utf8'),
  ) as Record<string, string>;

/** Names of the values that a message takes; the words of plural branches stand in braces too. */
const valuesIn = (text: string): string[] =>
  [...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)(?=[,}])/g)]
    .map(([, name = '']) => name)
    .toSorted();

const english = textsOf('en');

test.for(pageLanguages)(
  'the messages in $name have every key, with the same values',
  ({ code }) => {
    const texts = textsOf(code);
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, text] of Object.entries(texts))
      expect([key, [...new Set(valuesIn(text))]]).toEqual([
        key,
        [...new Set(valuesIn(english[key] ?? ''))],
      ]);
  },
);

/** A message of values alone reads the same in every language. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''));

test.for(pageLanguages)('no message in $name is empty or left in English', ({ code }) => {
  const same = Object.entries(textsOf(code)).filter(
    ([key, text]) =>
      text.trim() === '' ||
      (code !== 'en' && text === english[key] && key !== 'site.name' && hasWords(text)),
  );
  expect(same).toEqual([]);
});

test('numbers and plurals are filled in', async () => {
  const [first, second] = await Promise.all(pageLanguages.map((language) => loadSpeech(language)));
  expect(first?.t('silence.hits', { count: 0 })).toBe('not found.');
  expect(first?.t('silence.hits', { count: 1 })).toBe('found once.');
  expect(first?.t('silence.hits', { count: 2 })).toBe('found 2 times.');
  expect(second?.t('silence.hits', { count: 2 })).toBe('出现2次。');
});

test.for(pageLanguages)('messages in $name are set with curved quotes', ({ code }) => {
  expect(Object.entries(textsOf(code)).filter(([, text]) => /['"]/.test(text))).toEqual([]);
});
