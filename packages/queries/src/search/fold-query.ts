import { unifyRadicals } from '@parley/model';
import { Converter } from 'opencc-js/t2cn';

let characters: ((text: string) => string) | undefined;
let words: ((text: string) => string) | undefined;

/** Reads the tables of the two scripts, which takes a tenth of a second; done before the first query. */
export const readScripts = (): void => {
  characters ??= Converter({ from: 't', to: 'cn' });
  words ??= Converter({ from: 'twp', to: 'cn' });
};

/**
 * A query in the characters of the corpus: full-width forms and radicals folded, traditional script
 * made simplified. Words of Taiwan (資料中心, 人工智慧) become those of the mainland only where the
 * query is in traditional script: 程序 means one thing there and another here.
 */
export const foldQuery = (query: string): string => {
  const folded = unifyRadicals(query).normalize('NFKC');
  if (!/\p{Script=Han}/u.test(folded)) return folded;
  readScripts();
  const simplified = characters?.(folded) ?? folded;
  return simplified === folded ? folded : (words?.(folded) ?? simplified);
};
