import type { Plan } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface PlanFilters {
  kind?: readonly Plan['kind'][] | undefined;
  jurisdiction?: readonly string[] | undefined;
}

export const planFilters: ListFilters<PlanFilters, Plan> = {
  passes:
    ({ kind, jurisdiction }) =>
    (plan) =>
      anyIn(kind, [plan.kind]) && anyIn(jurisdiction, plan.jurisdictions),
  words: ({ id, code, title, printedTitles, issuer }) => [
    id,
    code,
    ...Object.values(title),
    ...printedTitles.map((printed) => printed.title),
    ...Object.values(issuer),
  ],
};
