import { findPassage, type Passage } from '@parley/documents';
import type { Provision } from '@parley/model';

/** A provision with the passage that it rests on. */
export interface Placed {
  provision: Provision;
  passage: Passage;
}

/** The passage that a provision rests on, or why it has none. */
const passageFor = ({ locator }: Provision, passages: readonly Passage[]): Passage | string => {
  const found = findPassage(locator, passages);
  if (found === 'none') return 'no passage is where its locator says';
  if (found === 'several')
    return 'several passages are where its locator says; add `locator.paragraph` to tell which';
  const { page } = found.locator;
  return locator.page !== undefined && page !== undefined && locator.page !== page
    ? `its passage is on page ${page}, not on page ${locator.page}; correct one or the other`
    : found;
};

/** Finds the passage of each provision by its locator; and a line for each that has none. */
export const placeProvisions = (
  provisions: readonly Provision[],
  passages: readonly Passage[],
): { placed: Placed[]; unplaced: string[] } => {
  const placed: Placed[] = [];
  const unplaced: string[] = [];
  for (const provision of provisions) {
    const passage = passageFor(provision, passages);
    if (typeof passage === 'string') unplaced.push(`${provision.id}: ${passage}`);
    else placed.push({ provision, passage });
  }
  return { placed, unplaced };
};
