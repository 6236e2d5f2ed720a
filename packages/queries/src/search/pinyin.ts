import { pinyin } from 'pinyin-pro';
import { wordsOf } from './segment.ts';

/** Chinese expressions by their sound, without tones and spaces. */
export interface PinyinLexicon {
  bySound: ReadonlyMap<string, readonly string[]>;
  /** Every sound in order, so that those with one beginning stand together. */
  sounds: readonly string[];
}

/** How an expression sounds: 能源 is `nengyuan`; ü is written v, as on a keyboard. */
export const soundOf = (expression: string): string =>
  pinyin(expression, { toneType: 'none', type: 'array', v: true }).join('');

const runs = /\p{Script=Han}{2,}/gu;

/** Neighbouring words that are looked for as one, such as 数据中心. */
const [mostWords, mostCharacters] = [4, 8];
/** Expressions of one sound that are kept, those that came first. */
const mostOfOneSound = 4;

/**
 * The lexicon of titles, names and terms: every word of theirs, and a few neighbouring ones together.
 * Made in steps, since looking up sounds takes a while.
 */
export function* pinyinInSteps(texts: Iterable<string>): Generator<undefined, PinyinLexicon> {
  const bySound = new Map<string, string[]>();
  const sounds = new Map<string, string>();
  const known = new Set<string>();
  const sound = (word: string): string => {
    let found = sounds.get(word);
    if (found === undefined) sounds.set(word, (found = soundOf(word)));
    return found;
  };
  const add = (words: readonly string[]): void => {
    const expression = words.join('');
    if (expression.length < 2 || expression.length > mostCharacters || known.has(expression))
      return;
    known.add(expression);
    const key = words.map(sound).join('');
    const same = bySound.get(key);
    if (same === undefined) bySound.set(key, [expression]);
    else if (same.length < mostOfOneSound) same.push(expression);
  };
  let at = 0;
  for (const text of texts) {
    for (const [run] of text.matchAll(runs)) {
      const words = wordsOf(run);
      for (let from = 0; from < words.length; from += 1)
        for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1)
          add(words.slice(from, to));
    }
    at += 1;
    if (at % 25 === 0) yield;
  }
  return { bySound, sounds: [...bySound.keys()].toSorted() };
}
