import type { Change } from '@parley/model';

/** How much a version moves, from least to most. */
export const bumps = ['patch', 'minor', 'major'] as const;

export type Bump = (typeof bumps)[number];

/** What one change does to programs that read the data (docs/publishing.md). */
const bumpOfOne = ({ type, became, fields }: Change): Bump => {
  if (type === 'removed' || fields.some((field) => field.type === 'retyped')) return 'major';
  return type === 'added' || became.length > 0 ? 'minor' : 'patch';
};

/** The larger of two bumps. */
export const largerBump = (a: Bump, b: Bump): Bump =>
  bumps.indexOf(a) >= bumps.indexOf(b) ? a : b;

/** The bump that changes deserve; undefined when there is none. */
export const bumpOf = (changes: readonly Change[]): Bump | undefined =>
  changes
    .map(bumpOfOne)
    .reduce<Bump | undefined>(
      (most, bump) => (most === undefined ? bump : largerBump(most, bump)),
      undefined,
    );
