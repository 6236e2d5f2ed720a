import type { SentPlan, SentPlanWithOutline } from '@parley/contract';
import { evidenceStates, type EvidenceState, type Plan } from '@parley/model';
import type { Catalogue } from '../releases/catalogue.ts';

/** A plan with the number of its provisions at each evidence state, strongest first. */
export const presentPlan = ({ dataset }: Catalogue, plan: Plan): SentPlan => {
  const counts = new Map<EvidenceState, number>();
  for (const { plan: id, evidence } of dataset.provisions)
    if (id === plan.id) counts.set(evidence.text.state, (counts.get(evidence.text.state) ?? 0) + 1);
  return {
    ...plan,
    // Object.keys loses the key type; these are exactly the evidence states.
    evidence: (Object.keys(evidenceStates) as EvidenceState[]).flatMap((state) => {
      const provisions = counts.get(state);
      return provisions === undefined ? [] : [{ state, provisions }];
    }),
  };
};

/** A plan with its outline in document order, and what it says outside its provisions. */
export const presentPlanWithOutline = (catalogue: Catalogue, plan: Plan): SentPlanWithOutline => {
  const { sections, statements, provisions } = catalogue.dataset;
  return {
    ...presentPlan(catalogue, plan),
    outline: sections
      .filter((section) => section.plan === plan.id)
      .map((section) => ({
        ...section,
        provisions: provisions
          .filter((provision) => provision.section === section.id)
          .map(({ id }) => id),
      })),
    statements: statements.filter((statement) => statement.plan === plan.id),
  };
};
