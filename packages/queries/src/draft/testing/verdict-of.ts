import type { DraftView } from '../check-draft.ts';
import type { Verdict } from './draft-quality.ts';

/** What a check says of the first sentence, as it is measured. */
export const verdictOf = ({ sentences: [sentence] }: DraftView): Verdict => ({
  mark: sentence?.mark ?? 'none',
  near: [...(sentence?.plans.flatMap(({ near }) => near) ?? []), ...(sentence?.agreed ?? [])].map(
    ({ provision }) => provision.id,
  ),
  against: [...(sentence?.silences ?? []), ...(sentence?.opposed ?? [])].map(({ id }) => id),
});
