import {
  expectedPassages,
  type Expected,
  type VerifiablePlan,
  type VerifiableProvision,
} from './expected-passages.ts';
import { fingerprint } from './fingerprint.ts';
import { isOnPage, matchPassages, type Outcome } from './match-passages.ts';
import type { OfficialDocument } from './read/document.ts';
import type { Locator, Passage } from './segment/passage.ts';
import { passagesOf } from './segment/passages-of.ts';

/** What is wrong with a provision against a document. */
export interface Mismatch {
  provision: string;
  /**
   * `missing`: its passage is not there. `altered`: at its place stand other words.
   * `moved`: its passage stands on another page, or elsewhere in the order.
   * `unstamped`: it carries no fingerprint. `other-normaliser`: its fingerprint was made with a
   * version of the normaliser that this program does not have.
   */
  kind: 'missing' | 'altered' | 'moved' | 'unstamped' | 'other-normaliser';
  /** Where the provision says that its passage stands. */
  expected: Locator;
  /** What stands there (`altered`), or where the passage was found (`moved`). */
  found?: Passage;
}

/** What a document says about the provisions of a plan. */
export interface Verification {
  /**
   * `confirmed`: every provision. `mismatched`: some not. `truncated`: those after some place not.
   * `other`: none of the passages is there; another document, edition or language.
   * `unstamped`: no provision carries a fingerprint to compare with.
   */
  state: 'confirmed' | 'mismatched' | 'truncated' | 'other' | 'unstamped';
  /** Passages that provisions rest on; several provisions may rest on one. */
  passages: { confirmed: number; total: number };
  provisions: { confirmed: number; total: number };
  /** Number of passages that the document has, whether a provision rests on them or not. */
  inDocument: number;
  /** The passage that each confirmed provision rests on. */
  confirmed: readonly { provision: string; passage: Passage }[];
  /** In the order of the provisions. */
  mismatches: readonly Mismatch[];
}

const kindOf = (
  provision: VerifiableProvision,
  wanted: Expected | undefined,
  outcome: Outcome | undefined,
): Mismatch['kind'] | 'confirmed' => {
  if (wanted === undefined)
    return provision.passage === undefined ? 'unstamped' : 'other-normaliser';
  if (outcome === undefined) return 'missing';
  if (outcome.kind !== 'same') return outcome.kind;
  return isOnPage(provision.locator, outcome.passage) ? 'confirmed' : 'moved';
};

const stateOf = (
  expected: readonly Expected[],
  outcomes: ReadonlyMap<Expected, Outcome>,
  mismatches: readonly Mismatch[],
): Verification['state'] => {
  if (expected.length === 0) return 'unstamped';
  if (mismatches.length === 0) return 'confirmed';
  const kinds = expected.map((wanted) => outcomes.get(wanted)?.kind);
  if (kinds.every((kind) => kind === undefined || kind === 'altered')) return 'other';
  // Cut off: all up to some passage are there; of the rest, at most the first is, in part.
  const first = kinds.findIndex((kind) => kind !== 'same');
  const isCutOff =
    first > 0 &&
    kinds
      .slice(first)
      .every((kind, index) => kind === undefined || (kind === 'altered' && index === 0)) &&
    mismatches.every(({ kind }) => kind === 'missing' || kind === 'altered');
  return isCutOff ? 'truncated' : 'mismatched';
};

/**
 * Compares a plan's fingerprints with a document. See `matchPassages` for how passages are found.
 *
 * @param provisions All provisions of the plan; one without a fingerprint is a mismatch.
 * @returns Counts, the passage of each confirmed provision, and what is wrong with each other one.
 */
export const verifyPlan = async (
  plan: VerifiablePlan,
  provisions: readonly VerifiableProvision[],
  document: OfficialDocument,
): Promise<Verification> => {
  const expected = expectedPassages(provisions);
  const passages = plan.segmentation === undefined ? [] : passagesOf(document, plan.segmentation);
  const wantedHashes = new Set(expected.flatMap(({ hashes }) => hashes));
  const found = await fingerprint(passages, wantedHashes, plan.segmentation, document);
  const outcomes = matchPassages(expected, found);
  const wantedBy = new Map(
    expected.flatMap((wanted) => wanted.provisions.map(({ id }) => [id, wanted] as const)),
  );

  const confirmed: { provision: string; passage: Passage }[] = [];
  const mismatches: Mismatch[] = [];
  for (const provision of provisions) {
    const { id, locator } = provision;
    const wanted = wantedBy.get(id);
    const outcome = wanted && outcomes.get(wanted);
    const kind = kindOf(provision, wanted, outcome);
    if (kind !== 'confirmed')
      mismatches.push({
        provision: id,
        kind,
        expected: locator,
        ...(outcome === undefined ? {} : { found: outcome.passage }),
      });
    else if (outcome) confirmed.push({ provision: id, passage: outcome.passage });
  }

  const isConfirmed = new Set(confirmed.map(({ provision }) => provision));
  return {
    state: stateOf(expected, outcomes, mismatches),
    passages: {
      confirmed: expected.filter((wanted) =>
        wanted.provisions.every(({ id }) => isConfirmed.has(id)),
      ).length,
      total: expected.length,
    },
    provisions: { confirmed: confirmed.length, total: provisions.length },
    inDocument: passages.length,
    confirmed,
    mismatches,
  };
};
