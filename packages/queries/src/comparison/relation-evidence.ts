import type { EvidenceState } from '@parley/model';
import { weakestOf } from '../entities/evidence.ts';
import type { ComparisonRow } from './comparison-view.ts';

/** What is read of a provision here. */
type Checked = Readonly<Record<string, { evidence: EvidenceState } | undefined>>;

/**
 * How far the texts that a relation rests on were checked: it is as sure as its least sure provision.
 * A provision that is not there counts as not verified.
 */
export const relationEvidence = (
  { sides }: Pick<ComparisonRow['relations'][number], 'sides'>,
  provisions: Checked,
): EvidenceState => {
  return weakestOf(
    sides.flatMap((side) => side.provisions.map((id) => provisions[id]?.evidence ?? 'unverified')),
  );
};
