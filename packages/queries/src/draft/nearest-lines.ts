import type { DraftIndex, Line } from './draft-index.ts';
import { shareOf, type Idea } from './ideas.ts';
import type { Sentence } from './sentences.ts';

/** A line that is near to a sentence, and the words of the sentence that decide it. */
export interface NearLine {
  line: Line;
  /** From 0 to 1; comparable between lines and sentences. */
  nearness: number;
  /** As the sentence has them, the most telling first. */
  words: string[];
}

/**
 * Found with every other judged sentence and confirmed with the rest: docs/search.md.
 * `near`: how near a line must be. `ofBest`: how near beside the nearest of the same document.
 * `related`: what a recorded relation to a line that is near adds, as a share of how near that one is;
 * `relatedFrom`: how near a line must be by itself for that.
 */
export const limits = {
  near: 0.3,
  ofBest: 0.6,
  most: 4,
  line: 0.2,
  related: 0.6,
  relatedFrom: 0.05,
} as const;

const compared = (
  ideas: readonly Idea[],
  all: number,
  line: Line,
  language: Sentence['language'],
): NearLine[] => {
  const shared = ideas.flatMap((idea) => {
    const share = shareOf(idea, line, language);
    return share === 0 ? [] : [{ idea, mass: share * idea.weight }];
  });
  if (shared.length === 0) return [];
  const mass = shared.reduce((sum, each) => sum + each.mass, 0);
  return [
    {
      line,
      // How much of the sentence it has; a little less where it is about much else besides.
      nearness: (mass / all) * (mass / line.weight[language]) ** limits.line,
      words: shared.toSorted((a, b) => b.mass - a.mass).map(({ idea }) => idea.written),
    },
  ];
};

/** Lines that are near to a sentence, the nearest first. */
export const nearestLines = (
  ideas: readonly Idea[],
  language: Sentence['language'],
  { lines, relatedTo }: DraftIndex,
): NearLine[] => {
  const all = ideas.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  const found = lines.flatMap((line) => compared(ideas, all, line, language));
  const near = new Map(
    found
      .filter(({ nearness }) => nearness >= limits.near)
      .map((one) => [one.line.id, one.nearness]),
  );
  return found
    .map((one) => {
      if (one.nearness < limits.relatedFrom) return one;
      const others = relatedTo.get(one.line.id) ?? [];
      const best = Math.max(0, ...others.map((id) => near.get(id) ?? 0));
      return {
        ...one,
        nearness: Math.max(one.nearness, Math.min(1, one.nearness + limits.related * best)),
      };
    })
    .filter(({ nearness }) => nearness >= limits.near)
    .toSorted((a, b) => b.nearness - a.nearness);
};
