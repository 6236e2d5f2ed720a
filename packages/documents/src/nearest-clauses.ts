import { foldWords } from './fold-words.ts';
import type { Clause } from './segment/clauses.ts';

/** Clauses of one sentence that stand next to each other, and how near they are to a text of ours. */
export interface ClauseRun {
  /** The place of its first clause among those that were given, and of the one after its last. */
  start: number;
  end: number;
  text: string;
  /** From 0, nothing in common, to 1. */
  nearness: number;
}

/** What is looked for: our words in the language of the text, and the item that we say it stands in. */
export interface Sought {
  words: string;
  item?: string | undefined;
}

/** Most clauses that say together what one provision says. */
const longestRun = 5;

/** What standing in the item that we name counts. */
const itemBonus = 0.15;

/** Words that say nothing by themselves. */
const common = new Set(
  'a an and are as at be by for from in into is it its of on or that the their them to with'.split(
    ' ',
  ),
);

/** The parts of a text that are compared: pairs of Han characters, and the stems of other words. */
const partsOf = (text: string): Set<string> => {
  const words = foldWords(text);
  return new Set(
    words.flatMap(({ folded, isHan }, index) => {
      if (!isHan) return common.has(folded) ? [] : [folded.slice(0, 6)];
      const next = words[index + 1];
      return next?.isHan ? [folded + next.folded] : [];
    }),
  );
};

/** What two sets have in common, weighted: what many clauses have says little. */
const nearness = (
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  weightOf: (part: string) => number,
): number => {
  const sum = (parts: Iterable<string>): number => {
    let all = 0;
    for (const part of parts) all += weightOf(part);
    return all;
  };
  const shared = sum([...ours].filter((part) => theirs.has(part)));
  const both = sum(ours) + sum(theirs);
  return both === 0 ? 0 : (2 * shared) / both;
};

/**
 * For each text of ours, the runs of clauses that are nearest to it, the nearest first; runs of one list
 * do not overlap. Nearness is of words alone: whether a run says the same is for a reader.
 *
 * @param most How many runs each list has at most.
 */
export const nearestClauses = (
  sought: readonly Sought[],
  clauses: readonly Clause[],
  most = 3,
): ClauseRun[][] => {
  const parts = clauses.map(({ text }) => partsOf(text));
  const frequency = new Map<string, number>();
  for (const each of parts)
    for (const part of each) frequency.set(part, (frequency.get(part) ?? 0) + 1);
  const weightOf = (part: string): number => 1 / Math.sqrt(frequency.get(part) ?? 1);
  const runs = clauses.flatMap((first, start) => {
    const found: { start: number; end: number; parts: Set<string> }[] = [];
    let together = new Set<string>();
    for (let end = start + 1; end <= Math.min(clauses.length, start + longestRun); end += 1) {
      if (clauses[end - 1]?.sentence !== first.sentence) break;
      together = new Set([...together, ...(parts[end - 1] ?? [])]);
      found.push({ start, end, parts: together });
    }
    return found;
  });
  return sought.map(({ words, item }) => {
    const ours = partsOf(words);
    const ranked = runs
      .map((run) => ({
        ...run,
        nearness: Math.min(
          1,
          nearness(ours, run.parts, weightOf) +
            (item !== undefined && clauses[run.start]?.passage.locator.item === item
              ? itemBonus
              : 0),
        ),
      }))
      .toSorted((a, b) => b.nearness - a.nearness || a.start - b.start);
    const chosen: ClauseRun[] = [];
    for (const { start, end, nearness: near } of ranked) {
      if (chosen.length === most || near === 0) break;
      if (chosen.some((other) => start < other.end && other.start < end)) continue;
      const text = clauses.slice(start, end).map((clause) => clause.text);
      chosen.push({
        start,
        end,
        text: text.join(text.some((each) => /[，。；]$/.test(each)) ? '' : ' '),
        nearness: near,
      });
    }
    return chosen;
  });
};
