import type { Dataset, SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import { provisionInCell, type ProvisionInCell } from '../entities/provision.ts';
import type { Provision } from '../entities/types.ts';
import { nearest } from './nearest.ts';

/** A provision of another plan that is near to one, and why. */
export interface NearProvision {
  provision: ProvisionInCell;
  /** Topics that both are on. */
  topics: string[];
  /** Uncommon words that both summaries have, the rarest first, separated by commas. */
  words?: SentText;
  /** Whether a recorded relation rests on both. */
  related: boolean;
}

/** How many near provisions are given. */
const limit = 8;

/** Provisions of other plans that are nearest to one, the nearest first. */
export const nearProvisions = (
  { dataset, provisions }: Index<Dataset>,
  { id }: Pick<Provision, 'id'>,
): NearProvision[] => {
  const provision = provisions.get(id);
  if (!provision) return [];
  return nearest(dataset, provision, limit).map(({ provision: other, topics, words, related }) => ({
    provision: provisionInCell(other),
    topics,
    ...(words.en.length + words.zh.length === 0
      ? {}
      : { words: { en: words.en.join(', '), zh: words.zh.join('、') } }),
    related,
  }));
};
