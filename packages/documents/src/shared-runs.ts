import { foldWords, type Word } from './fold-words.ts';

/** How long a run must be, and what does not count towards its length. */
export interface RunLimits {
  /** Consecutive words from which a run counts. */
  words: number;
  /** Consecutive Han characters from which a run counts. */
  han: number;
  /** Names and headings: they may stand in a run, and do not count. */
  allowed?: readonly string[];
}

/** From how many words in a row a text of ours uses those of another (docs/guidelines/wording.md). */
export const copiedFrom = { words: 8, han: 16 } as const satisfies RunLimits;

/** Words that stand in the same order in our text and in an official one. */
export interface SharedRun {
  /** As we write it. */
  text: string;
  /** Its place in our text, in UTF-16 units. */
  start: number;
  end: number;
  /** Length without names. */
  words: number;
  han: number;
}

/** An official text, prepared for many comparisons. */
export interface OfficialWords {
  /** Its folded words without anything between them: files put spaces into words. */
  letters: string;
  /** Where in `letters` words start and end. */
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** All that `gram` letters in a row are, to say quickly that something is not there. */
  grams: ReadonlySet<string>;
}

/** Letters in a gram. The eight words or characters that a run needs have as many at least. */
const gram = 8;

/** A passage that stands at more places than this is followed at the first of them only. */
const mostPlaces = 64;

/** Prepares an official text for `sharedRuns`. */
export const officialWords = (text: string): OfficialWords => {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const words: string[] = [];
  let length = 0;
  for (const { folded } of foldWords(text)) {
    starts.add(length);
    words.push(folded);
    length += folded.length;
    ends.add(length);
  }
  const letters = words.join('');
  const grams = new Set<string>();
  for (let start = 0; start + gram <= letters.length; start += 1)
    grams.add(letters.slice(start, start + gram));
  return { letters, starts, ends, grams };
};

/** Which words of a text belong to one of the phrases. */
const wordsIn = (words: readonly Word[], phrases: readonly string[]): Set<number> => {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const folded = foldWords(phrase).map((word) => word.folded);
    const [first] = folded;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(folded);
    else byFirst.set(first, [folded]);
  }
  const inside = new Set<number>();
  for (const [place, { folded: first }] of words.entries())
    for (const phrase of byFirst.get(first) ?? [])
      if (phrase.every((folded, index) => words[place + index]?.folded === folded))
        for (const index of phrase.keys()) inside.add(place + index);
  return inside;
};

/** Number of words, from one on, that stand in the official text from a letter on. */
const lengthAt = (
  words: readonly Word[],
  from: number,
  official: OfficialWords,
  letter: number,
): number => {
  let length = 0;
  let end = letter;
  for (let index = from; index < words.length; index += 1) {
    const folded = words[index]?.folded ?? '';
    if (!official.letters.startsWith(folded, end)) break;
    end += folded.length;
    if (official.ends.has(end)) length = index + 1 - from;
  }
  return length;
};

/** Number of words, from one on, that the official text shares; 0 when fewer than `least`. */
const longestFrom = (
  words: readonly Word[],
  from: number,
  official: OfficialWords,
  least: number,
): number => {
  const beginning = words
    .slice(from, from + least)
    .map(({ folded }) => folded)
    .join('');
  for (let start = 0; start + gram <= beginning.length; start += 1)
    if (!official.grams.has(beginning.slice(start, start + gram))) return 0;
  let longest = 0;
  let place = official.letters.indexOf(beginning);
  for (let count = 0; place !== -1 && count < mostPlaces; count += 1) {
    if (official.starts.has(place))
      longest = Math.max(longest, lengthAt(words, from, official, place));
    place = official.letters.indexOf(beginning, place + 1);
  }
  return longest < least ? 0 : longest;
};

/**
 * Runs of consecutive words that our text shares with an official one, each as long as it can be, in
 * the order of our text. Case, punctuation and footnote marks do not count.
 *
 * @param official The official text; prepared, where many texts are compared with it.
 */
export const sharedRuns = (
  ours: string,
  official: string | OfficialWords,
  limits: RunLimits,
): SharedRun[] => {
  const prepared = typeof official === 'string' ? officialWords(official) : official;
  const words = foldWords(ours);
  // Most texts share nothing, and folding all names takes far longer than looking.
  let named: ReadonlySet<number> | undefined;
  const least = Math.max(1, Math.min(limits.words, limits.han));
  const runs: SharedRun[] = [];
  let covered = 0;
  for (let start = 0; start + least <= words.length; start += 1) {
    const length = longestFrom(words, start, prepared, least);
    // A run inside the one before it says nothing new.
    if (start + length <= covered || length === 0) continue;
    covered = start + length;
    const run = words.slice(start, covered);
    const names = (named ??= wordsIn(words, limits.allowed ?? []));
    const counted = run.filter((_, offset) => !names.has(start + offset));
    const han = counted.filter(({ isHan }) => isHan).length;
    const first = run[0]?.start ?? 0;
    const last = run.at(-1)?.end ?? 0;
    if (counted.length - han >= limits.words || han >= limits.han)
      runs.push({
        text: ours.slice(first, last),
        start: first,
        end: last,
        words: counted.length - han,
        han,
      });
  }
  return runs;
};
