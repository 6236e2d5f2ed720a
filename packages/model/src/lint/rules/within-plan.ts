import type { CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Reference } from '../../schema/references.ts';
import { referencesOf } from '../references-of.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The plan that what a reference names must belong to, where its field says so. */
const expectedPlan = ({ within }: Reference, entry: CorpusEntry): string | undefined =>
  within === 'folder' ? entry.plan : within?.plan;

/** What stands in the outline of a plan, or on its side, is of that plan; elsewhere it would not be shown. */
export const withinPlan: Rule = {
  name: 'within-plan',
  check: (corpus) => {
    const plans = new Map(
      corpus.entries.flatMap(({ kind, plan, entity }) =>
        plan !== undefined && 'id' in entity ? [[`${kind} ${entity.id}`, plan] as const] : [],
      ),
    );
    return corpus.entries.flatMap((entry) =>
      referencesOf(entry).flatMap((reference) => {
        const wanted = expectedPlan(reference, entry);
        const plan = plans.get(`${reference.kind} ${reference.id}`);
        if (wanted === undefined || plan === undefined || plan === wanted) return [];
        return [
          problemAt('within-plan', entry, reference.path, {
            message: `The ${reference.kind} belongs to another plan.`,
            expected: `a ${reference.kind} of ${wanted}`,
            received: reference.id,
            tip: `Name a ${reference.kind} of ${wanted}, or move the entry to the plan that it is of.`,
          }),
        ];
      }),
    );
  },
};
