import type { OfficialDocument } from '../read/document.ts';
import { paragraphs } from './paragraphs.ts';
import type { Passage } from './passage.ts';

/** One clause of a text: what stands between two commas or semicolons of a sentence. */
export interface Clause {
  text: string;
  /** The paragraph that it stands in, which carries the fingerprint. */
  passage: Passage;
  /** Which sentence of the text it is part of, counted from 1. */
  sentence: number;
}

/** After a mark that ends a sentence; in texts with spaces, one that a capital follows. */
const sentenceEnd = /(?<=[。！？；])|(?<=[.!?;][”"’')]?) +(?=[\p{Lu}\p{N}“"(])|(?<=;) +/u;

/** After a comma: none inside a number, or in a short list of words. */
const clauseEnd = /(?<=，)|(?<=,) +/u;

/**
 * Cuts a text of numbered items in running words, as China's Global AI Governance Action Plan is, into
 * preamble, items and clauses, in their order. Headings, which end no sentence, are left out; a clause of
 * the preamble stands in no item.
 */
export const clausesOf = (document: OfficialDocument): Clause[] => {
  let sentence = 0;
  return paragraphs(document).flatMap((passage) =>
    passage.text.split(sentenceEnd).flatMap((words) => {
      sentence += 1;
      return words
        .split(clauseEnd)
        .map((text) => text.trim())
        .filter((text) => /[\p{L}\p{N}]/u.test(text))
        .map((text) => ({ text, passage, sentence }));
    }),
  );
};
