import {
  readDocument,
  verifyPlan,
  type OfficialDocument,
  type Unreadable,
  type Verification,
} from '@parley/documents';
import { isFingerprinted, type FingerprintedPlan } from './fingerprints.ts';
import type { OfficialPassage } from './opened-text.ts';

/** What a file turned out to be. */
export type Reading =
  | {
      state: 'refused';
      /** `other`: readable, and none of the texts that carry fingerprints. */
      reason: Unreadable['unreadable'] | 'other';
      /** What was read, where it is another text. */
      document?: OfficialDocument | undefined;
    }
  | {
      state: 'opened';
      plan: string;
      document: OfficialDocument;
      /** Whether every provision was found, or the text is cut off, or differs in places. */
      outcome: Exclude<Verification['state'], 'other' | 'unstamped'>;
      confirmed: number;
      total: number;
      /** By provision. */
      passages: readonly (readonly [string, OfficialPassage])[];
    };

const passagesIn = ({ confirmed, mismatches }: Verification): [string, OfficialPassage][] => [
  ...confirmed.map(({ provision, passage: { text, locator } }): [string, OfficialPassage] => [
    provision,
    { mark: 'matches', text, locator },
  ]),
  ...mismatches.map(({ provision, kind, found }): [string, OfficialPassage] => [
    provision,
    { mark: kind, text: found?.text, locator: found?.locator },
  ]),
];

/**
 * Finds the plan whose official text a document is: the one with the most provisions in it.
 *
 * @param plans Every plan that might be meant; those without fingerprints cannot be found.
 */
export const matchOfficial = async (
  document: OfficialDocument,
  plans: readonly FingerprintedPlan[],
): Promise<Reading> => {
  const verified = await Promise.all(
    plans.filter(isFingerprinted).map(async (plan) => ({
      plan,
      verification: await verifyPlan(plan, plan.provisions, document),
    })),
  );
  const [best] = verified.toSorted(
    (a, b) => b.verification.provisions.confirmed - a.verification.provisions.confirmed,
  );
  if (!best) return { state: 'refused', reason: 'other', document };
  const { plan, verification } = best;
  const { state, provisions } = verification;
  if (state === 'other' || state === 'unstamped')
    return { state: 'refused', reason: 'other', document };
  return {
    state: 'opened',
    plan: plan.id,
    document,
    outcome: state,
    ...provisions,
    passages: passagesIn(verification),
  };
};

/**
 * Reads a file as an official text and finds the plan that it is of.
 *
 * @param bytes The whole file.
 * @param name Its name, as a hint.
 */
export const readOfficial = async (
  bytes: Uint8Array,
  name: string,
  plans: readonly FingerprintedPlan[],
): Promise<Reading> => {
  const document = await readDocument(bytes, name);
  return 'unreadable' in document
    ? { state: 'refused', reason: document.unreadable }
    : matchOfficial(document, plans);
};
