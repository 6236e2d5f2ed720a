import { mostColumns } from '@parley/model';
import type { Index } from '../create-index.ts';
import type { Plan, PlanSet } from './types.ts';

/** The set that is shown first; undefined in data released before there were sets. */
export const defaultSet = ({ dataset: { sets } }: Index): PlanSet | undefined =>
  sets.find((set) => set.default === true);

/**
 * The governance plans: those of the set that is shown first, in the order of its columns, then the
 * others in the order of the dataset. A plan that is added changes nothing before it.
 */
export const governancePlans = (index: Index): Plan[] => {
  const first = defaultSet(index)?.plans ?? [];
  return [
    ...first.flatMap((id) => index.plans.get(id) ?? []),
    ...index.dataset.plans.filter(({ id, kind }) => kind === 'plan' && !first.includes(id)),
  ];
};

/** Ids of the plans that stand side by side where nobody chose any: those of the set that is shown first. */
export const defaultColumns = (index: Index): string[] =>
  defaultSet(index)?.plans ??
  governancePlans(index)
    .slice(0, mostColumns)
    .map(({ id }) => id);

/** A set as a link: what its plans are called together, and which they are. */
export type SetLine = Pick<PlanSet, 'id' | 'title' | 'plans'>;

export const setLine = ({ id, title, plans }: PlanSet): SetLine => ({ id, title, plans });

/** The governments whose plans these are, each once, in column order; of agreed texts there are none. */
export const governmentsOf = ({ plans }: Index, ids: readonly string[]): string[] => [
  ...new Set(
    ids.flatMap((id) => {
      const plan = plans.get(id);
      return plan?.kind === 'plan' ? plan.jurisdictions : [];
    }),
  ),
];
