import { spelledOtherwise } from './house-spelling.ts';
import { plainWords } from './plain-words.ts';
import { withoutQuotations } from './texts-of.ts';

/** Something in an English text that the house style says otherwise. */
export interface EnglishFault {
  said: string;
  instead: string;
}

/** How many words a sentence has; signs between words are none. */
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const longSentences = (text: string, longest: number): EnglishFault[] =>
  text
    .split(/(?<=[.!?;:])\s+|\n\s*\n|\n {2,}/)
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .filter(({ words }) => words > longest)
    .map(({ sentence, words }) => ({
      said: `${sentence.slice(0, 40)}… (${words} words)`,
      instead: `sentences of at most ${longest} words`,
    }));

/**
 * Expressions of an English text that have a plain one, and sentences longer than `longest`. Quoted
 * words are another's and are passed over.
 */
export const plainEnglish = (text: string, longest: number): EnglishFault[] => {
  const own = withoutQuotations(text);
  return [
    ...plainWords.flatMap(({ said, instead }) => {
      const word = said.exec(own)?.[0];
      return word === undefined ? [] : [{ said: word, instead }];
    }),
    ...longSentences(text, longest),
  ];
};

/** What a machine can tell of English that an outsider would stop at: our spelling, and plain English. */
export const englishFaults = (text: string, longest: number): EnglishFault[] => [
  ...spelledOtherwise(withoutQuotations(text)).map(({ word, ours }) => ({
    said: word,
    instead: ours,
  })),
  ...plainEnglish(text, longest),
];
