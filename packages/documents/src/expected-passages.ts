import type { Plan, Provision } from '@parley/model';
import { normaliserVersions } from './normalise-text.ts';

/** What is needed of a plan and of a provision; those of a dataset and of the API both fit. */
export type VerifiablePlan = Pick<Plan, 'segmentation'>;
export type VerifiableProvision = Pick<Provision, 'id' | 'locator' | 'passage'>;

/** A passage that some provisions rest on, as the corpus has it. */
export interface Expected {
  order: number;
  /** Of the passage, and of the same passage in other editions. */
  hashes: readonly string[];
  provisions: VerifiableProvision[];
}

/** The passages that provisions rest on, in order; those that cannot be compared are left out. */
export const expectedPassages = (provisions: readonly VerifiableProvision[]): Expected[] => {
  const byPlace = new Map<string, Expected>();
  for (const provision of provisions) {
    const version = provision.passage?.normaliser;
    if (!provision.passage || !normaliserVersions.some((known) => known === version)) continue;
    const { order, hash, variants = [] } = provision.passage;
    const hashes = [hash, ...variants];
    const place = `${order} ${hashes.join(' ')}`;
    const known = byPlace.get(place);
    if (known) known.provisions.push(provision);
    else byPlace.set(place, { order, hashes, provisions: [provision] });
  }
  return [...byPlace.values()].toSorted((a, b) => a.order - b.order);
};
