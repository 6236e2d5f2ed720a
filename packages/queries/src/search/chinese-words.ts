import type { SearchIndex } from './build-index.ts';
import { wordsOf } from './segment.ts';

/** Characters that carry no subject by themselves. */
export const emptyCharacters: ReadonlySet<string> = new Set('的与和及在对等之中上为是或了');

/**
 * Characters that no word was found for, parted where the corpus never has the two together. Empty
 * ones are taken off both ends, but for those of a pair: 与华为 is 华为.
 */
const known = (characters: string, has: (pair: string) => boolean): string[] => {
  const parts: string[] = [];
  for (const character of characters) {
    const last = parts.at(-1);
    if (last !== undefined && has(`${[...last].at(-1) ?? ''}${character}`))
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  // Nothing that the corpus has: a name written otherwise, perhaps. Its characters alone would find noise.
  const foreign = parts.every((part) => [...part].length === 1 && !emptyCharacters.has(part));
  if (foreign && parts.length > 1) return [characters];
  return parts.map((part) => {
    let kept = [...part];
    while (kept.length > 2 && emptyCharacters.has(kept[0] ?? '')) kept = kept.slice(1);
    while (kept.length > 2 && emptyCharacters.has(kept.at(-1) ?? '')) kept = kept.slice(0, -1);
    return kept.join('');
  });
};

/**
 * The words of a run of Chinese characters. Characters that the segmenter leaves alone, since it does
 * not know the word (华为, 能效), are put together as the corpus has them; one that is still alone
 * goes with the word beside it where the corpus writes them so.
 */
export const chineseWords = (run: string, { terms }: SearchIndex): string[] => {
  const has = (pair: string): boolean => terms.has(pair);
  const words: string[] = [];
  let loose = '';
  const end = () => {
    words.push(...known(loose, has));
    loose = '';
  };
  for (const word of wordsOf(run)) {
    if ([...word].length === 1) loose += word;
    else {
      end();
      words.push(word);
    }
  }
  end();
  const whole: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = [words[at], words[at + 1]];
    const single = [...word].length === 1 && !emptyCharacters.has(word);
    const before = whole.at(-1);
    if (single && next !== undefined && has(`${word}${[...next][0] ?? ''}`)) {
      whole.push(word + next);
      at += 1;
    } else if (single && before !== undefined && has(`${[...before].at(-1) ?? ''}${word}`))
      whole[whole.length - 1] = before + word;
    else if (!single || words.length === 1) whole.push(word);
  }
  return whole.length > 0 ? whole : words;
};
