import { evidenceOfEntries } from '../evidence-of-entries.ts';
import { problemAt, type Rule } from '../rule.ts';

/** `checked` says that somebody read the official text, so it says when. */
export const reviewedEvidence: Rule = {
  name: 'reviewed-evidence',
  check: (corpus) =>
    evidenceOfEntries(corpus)
      .filter(({ state, reviewedOn }) => state === 'checked' && reviewedOn === undefined)
      .map(({ entry, path }) =>
        problemAt('reviewed-evidence', entry, path, {
          message: `\`${path.join('.')}\` is checked, but does not say when.`,
          expected: 'reviewedOn with the day of the review',
          tip: 'Add `reviewedOn`, or lower the state to `seen`.',
        }),
      ),
};
