import { longestDraft } from '@parley/model';

/** A sentence of a draft, and the language that most of it is in. */
export interface Sentence {
  text: string;
  language: 'en' | 'zh';
}

/** Most sentences that one draft may have; a longer draft of short lines is not read further. */
export const mostSentences = 300;

/** What is longer than any sentence is parted, so that no mark stands for a whole page. */
const longestSentence = 600;

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
};

/** Chinese characters say about as much as three letters. */
const languageOf = (text: string): Sentence['language'] => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han * 3 > letters ? 'zh' : 'en';
};

/** Short forms whose full stop ends no sentence, at the end of what was read so far. */
const shortForm =
  /(?:^|[\s(])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|St|No|Nos|Art|Arts|para|paras|pp?|cf|vs|approx|Inc|Ltd)\.\s*$/u;

/** A number or a mark before a line is no part of it: `1.`, `(a)`, `II.`, `•`, `一、`, `（二）`. */
const listMark =
  /^(?:[•·‣▪–—*-]\s*|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]\s+|（?[一二三四五六七八九十]{1,3}[、）]\s*)/u;

const partsOf = (line: string, language: Sentence['language']): string[] => {
  const parts: string[] = [];
  for (const { segment } of segmenters[language].segment(line)) {
    const before = parts.at(-1);
    if (before !== undefined && shortForm.test(before.slice(-16)))
      parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
};

/** Parts what is too long to be one sentence, at a space where there is one. */
const bounded = (sentence: string): string[] => {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longestSentence) {
    const space = rest.lastIndexOf(' ', longestSentence);
    const end = space > longestSentence / 2 ? space : longestSentence;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
};

/**
 * Cuts a draft into sentences, in English and Chinese. A line end ends a sentence; an empty line, a
 * number before a line and what has no letter are no sentences.
 *
 * @param text At most `longestDraft` of it is read.
 * @returns At most `mostSentences`, and whether the draft went on after what was read.
 */
export const sentencesOf = (text: string): { sentences: Sentence[]; cut: boolean } => {
  const sentences: Sentence[] = [];
  for (const line of text.slice(0, longestDraft).split(/[\r\n\u2028\u2029]+/)) {
    const trimmed = line.trim().replace(listMark, '');
    for (const part of partsOf(trimmed, languageOf(trimmed)).flatMap(bounded)) {
      const sentence = part.trim();
      if (!/\p{L}/u.test(sentence)) continue;
      if (sentences.length === mostSentences) return { sentences, cut: true };
      sentences.push({ text: sentence, language: languageOf(sentence) });
    }
  }
  return { sentences, cut: text.length > longestDraft };
};
