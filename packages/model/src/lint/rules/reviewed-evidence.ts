import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

const fields = ['text', 'verb'] as const;

/** `checked` says that somebody read the official text, so it says when. */
export const reviewedEvidence: Rule = {
  name: 'reviewed-evidence',
  check: (corpus) =>
    entriesOf(corpus, 'provision').flatMap((entry) =>
      fields.flatMap((field) => {
        const { state, reviewedOn } = entry.entity.evidence[field];
        if (state !== 'checked' || reviewedOn !== undefined) return [];
        return [
          problemAt('reviewed-evidence', entry, ['evidence', field], {
            message: `\`evidence.${field}\` is checked, but does not say when.`,
            expected: 'reviewedOn with the day of the review',
            tip: 'Add `reviewedOn`, or lower the state to `seen`.',
          }),
        ];
      }),
    ),
};
