import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Dataset, Text } from '@parley/model';

/**
 * What search leaves out on purpose: what a topic is not about would lead readers to the wrong topic,
 * how far a second reader has come is no text, the term base is what search reads with, and what was told
 * of a release is on the page of changes.
 */
const unread: ReadonlySet<string> = new Set([
  'doesNotBelong',
  'terms',
  'translationReview',
  'releases',
]);

/** Every text of a dataset that is written in both languages. */
const textsIn = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (
    'en' in value &&
    'zh' in value &&
    typeof value.en === 'string' &&
    typeof value.zh === 'string'
  )
    return [{ en: value.en, zh: value.zh }];
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : textsIn(part)));
};

/**
 * The words that the texts of a dataset are made of: Chinese ones of two to four characters, parted by
 * a segmenter that the search does not use; English ones of three letters and more.
 */
export const corpusWords = (dataset: Dataset): Record<'en' | 'zh', string[]> => {
  const jieba = Jieba.withDict(dict);
  const [en, zh] = [new Set<string>(), new Set<string>()];
  for (const text of textsIn(dataset)) {
    for (const word of jieba.cut(text.zh, true))
      if (/^\p{Script=Han}{2,4}$/u.test(word)) zh.add(word);
    for (const [word] of text.en.matchAll(/\b[A-Za-z]{3,}\b/g))
      en.add(word.toLocaleLowerCase('en'));
  }
  return { en: [...en], zh: [...zh] };
};
