import type { Expected } from './expected-passages.ts';
import { longestCommon } from './longest-common.ts';
import { matchesLocator } from './segment/find-passage.ts';
import type { Locator, Passage } from './segment/passage.ts';

/** A passage of the document with its hash. */
export interface Found {
  hash: string;
  passage: Passage;
}

/** What stands for an expected passage: itself, itself at another place, or other words in its place. */
export interface Outcome {
  kind: 'same' | 'moved' | 'altered';
  passage: Passage;
}

/** A document in which more passages than this may be ours is no plan; this bounds time and memory. */
const mostCandidates = 5000;

/** Whether a passage stands on the page that a locator names, where both name one. */
export const isOnPage = ({ page }: Locator, { locator }: Passage): boolean =>
  page === undefined || locator.page === undefined || page === locator.page;

const agrees = ({ provisions }: Expected, { passage }: Found): boolean =>
  provisions.every(({ locator }) => isOnPage(locator, passage) && matchesLocator(locator, passage));

/** Whether a passage with other words is in the place of the expected one. */
const isInPlace = ({ provisions }: Expected, passage: Passage): boolean =>
  provisions.some(({ locator }) =>
    locator.page === undefined
      ? matchesLocator(locator, passage)
      : locator.page === passage.locator.page || passage.locator.page === undefined,
  );

/**
 * Finds the expected passages in a document, by order and hash: the longest common subsequence, so
 * that a sentence that stands at two places is told apart when one of them is gone. What is left over
 * is looked for elsewhere (moved), then between its neighbours on the same page or under the same
 * number (altered). What then has no outcome is missing.
 */
export const matchPassages = (
  expected: readonly Expected[],
  found: readonly Found[],
): Map<Expected, Outcome> => {
  const hashes = new Set(expected.flatMap((wanted) => wanted.hashes));
  const candidates = found.filter(({ hash }) => hashes.has(hash)).slice(0, mostCandidates);
  const outcomes = new Map<Expected, Outcome>();
  const taken = new Set<Passage>();
  const settle = (wanted: Expected, kind: Outcome['kind'], passage: Passage): void => {
    outcomes.set(wanted, { kind, passage });
    taken.add(passage);
  };

  const isSame = (wanted: Expected, { hash }: Found): boolean => wanted.hashes.includes(hash);
  for (const { left, right } of longestCommon(expected, candidates, isSame, agrees)) {
    const wanted = expected[left];
    const candidate = candidates[right];
    if (wanted && candidate) settle(wanted, 'same', candidate.passage);
  }
  for (const wanted of expected) {
    if (outcomes.has(wanted)) continue;
    const elsewhere = candidates.find(
      ({ hash, passage }) => wanted.hashes.includes(hash) && !taken.has(passage),
    );
    if (elsewhere) settle(wanted, 'moved', elsewhere.passage);
  }

  const anchors = expected.map((wanted) => {
    const outcome = outcomes.get(wanted);
    return outcome?.kind === 'same' ? outcome.passage.order : undefined;
  });
  for (const [index, wanted] of expected.entries()) {
    if (outcomes.has(wanted)) continue;
    const before = anchors.slice(0, index).findLast((order) => order !== undefined) ?? 0;
    const after = anchors.slice(index + 1).find((order) => order !== undefined) ?? Infinity;
    const instead = found.find(
      ({ passage }) =>
        passage.order > before &&
        passage.order < after &&
        !taken.has(passage) &&
        isInPlace(wanted, passage),
    );
    if (instead) settle(wanted, 'altered', instead.passage);
  }
  return outcomes;
};
