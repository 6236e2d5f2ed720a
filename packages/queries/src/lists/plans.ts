import type { Plan } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface PlanFilters {
  kind?: readonly Plan['kind'][] | undefined;
  jurisdiction?: readonly string[] | undefined;
  /** Topics on which a document has a provision. */
  topic?: readonly string[] | undefined;
  /** Sources on which a provision of a document rests. */
  source?: readonly string[] | undefined;
}

export const planFilters: ListFilters<PlanFilters, Plan> = {
  passes: ({ kind, jurisdiction, topic, source }, { dataset }) => {
    const having =
      topic === undefined && source === undefined
        ? undefined
        : dataset.provisions
            .filter(({ topics, sources }) => anyIn(topic, topics) && anyIn(source, sources))
            .map(({ plan }) => plan);
    return (plan) =>
      anyIn(kind, [plan.kind]) &&
      anyIn(jurisdiction, plan.jurisdictions) &&
      anyIn(having, [plan.id]);
  },
  words: ({ id, code, title, printedTitles, issuer }) => [
    id,
    code,
    ...Object.values(title),
    ...printedTitles.map((printed) => printed.title),
    ...Object.values(issuer),
  ],
};
