import type { DraftMark } from '@parley/model';
import type { JudgedSentence } from './judged-drafts.ts';

/** What a check says of one sentence. */
export interface Verdict {
  mark: DraftMark;
  /** Ids of provisions and paragraphs that it names. */
  near: readonly string[];
  /** Ids of silences and relations that it names. */
  against: readonly string[];
}

/** How well a check does over judged sentences, each figure from 0 to 1. */
export interface DraftQuality {
  /** Share of sentences with the right mark. */
  marks: number;
  /** Share of what is named that may be named. */
  precision: number;
  /** Share of what must be named that is. */
  recall: number;
  /** Share of sentences marked against whose silence or relation is named. */
  reasons: number;
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** Measures a check, counted over all sentences together. */
export const draftQualityOf = (
  check: (sentence: JudgedSentence) => Verdict,
  judged: readonly JudgedSentence[],
): DraftQuality => {
  const each = judged.map((sentence) => ({ sentence, verdict: check(sentence) }));
  const named = each.flatMap(({ sentence, verdict }) =>
    verdict.near.map((id) => sentence.near.includes(id) || sentence.also.includes(id)),
  );
  const wanted = each.flatMap(({ sentence, verdict }) =>
    sentence.near.map((id) => verdict.near.includes(id)),
  );
  const reasons = each.filter(({ sentence }) => sentence.mark === 'against');
  return {
    marks: share(
      count(each, ({ sentence, verdict }) => sentence.mark === verdict.mark),
      each.length,
    ),
    precision: share(count(named, Boolean), named.length),
    recall: share(count(wanted, Boolean), wanted.length),
    reasons: share(
      count(reasons, ({ sentence, verdict }) =>
        sentence.against.some((id) => verdict.against.includes(id)),
      ),
      reasons.length,
    ),
  };
};
