import { mostColumns } from '@parley/model';
import type { Index } from '../create-index.ts';
import { defaultColumns, governancePlans } from '../entities/set.ts';
import type { Chosen } from './choice.ts';

/** The plans that a choice speaks of: those of its provisions, of the sides of its relations and areas. */
const plansNamed = (index: Index, chosen: Chosen): Set<string> => {
  const provisions = [
    ...chosen.provisions,
    ...chosen.events.flatMap((id) =>
      (index.events.get(id)?.provisions ?? []).map(({ provision }) => provision),
    ),
  ];
  return new Set([
    ...provisions.flatMap((id) => index.provisions.get(id)?.plan ?? []),
    ...chosen.relations.flatMap((id) =>
      (index.relations.get(id)?.sides ?? []).map(({ plan }) => plan),
    ),
    ...chosen.areas.flatMap((id) =>
      (index.cooperationAreas.get(id)?.sides ?? []).map(({ plan }) => plan),
    ),
    ...chosen.silences.flatMap((id) => index.silences.get(id)?.plan ?? []),
  ]);
};

/**
 * The columns of a brief for which nobody chose any: the set that is shown first, with the plans that
 * the choice speaks of besides; those alone, where it speaks of two or more and of no whole topic.
 */
export const columnsFor = (index: Index, chosen: Chosen): string[] => {
  const named = plansNamed(index, chosen);
  const inOrder = governancePlans(index).map(({ id }) => id);
  const spokenOf = inOrder.filter((id) => named.has(id));
  if (chosen.topics.length === 0 && spokenOf.length >= 2) return spokenOf.slice(0, mostColumns);
  const first = defaultColumns(index);
  return inOrder.filter((id) => first.includes(id) || named.has(id)).slice(0, mostColumns);
};
