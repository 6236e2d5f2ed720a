import type { CooperationBasis } from './vocabulary/cooperation-bases.ts';

/**
 * What the case for a cooperation area rests on, from who speaks for it:
 * an official statement or text of the governments of every side, several analysts, one, or nobody.
 */
export const cooperationBasisOf = (
  proponents: readonly { kind: 'both-governments' | 'analyst'; name: { en: string } }[],
): CooperationBasis => {
  if (proponents.some(({ kind }) => kind === 'both-governments')) return 'both-governments';
  const analysts = new Set(proponents.map(({ name }) => name.en)).size;
  return analysts > 1 ? 'several-analysts' : analysts === 1 ? 'one-analyst' : 'overlap';
};
