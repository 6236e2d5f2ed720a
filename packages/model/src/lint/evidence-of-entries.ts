import { entriesOf, type Corpus, type CorpusEntry } from '../corpus/corpus-file.ts';
import type { Text } from '../schema/text.ts';
import type { EvidenceState } from '../vocabulary/evidence-states.ts';

/** The evidence of one field of a provision, or of a statement, and where it stands in the file. */
export interface StatedEvidence {
  entry: CorpusEntry<'provision'> | CorpusEntry<'statement'>;
  /** What it is the evidence of. */
  of: 'text' | 'verb';
  path: readonly string[];
  state: EvidenceState;
  reviewedOn?: string | undefined;
  /** Day on which a person read it. */
  personReviewedOn?: string | undefined;
  note?: Text | undefined;
}

/** All evidence of a corpus, that of provisions field by field. */
export const evidenceOfEntries = (corpus: Corpus): StatedEvidence[] => [
  ...entriesOf(corpus, 'provision').flatMap((entry) =>
    (['text', 'verb'] as const).map((of) => ({
      entry,
      of,
      path: ['evidence', of],
      ...entry.entity.evidence[of],
    })),
  ),
  ...entriesOf(corpus, 'statement').map((entry) => ({
    entry,
    of: 'text' as const,
    path: ['evidence'],
    ...entry.entity.evidence,
  })),
];
