import { evidenceStates, type EvidenceState } from '@parley/model';
import type { Index } from '../create-index.ts';
import type { Plan } from './types.ts';

// Object.keys loses the key type; these are exactly the evidence states.
const states = Object.keys(evidenceStates) as EvidenceState[];

/** A plan with the number of its provisions at each evidence state, strongest first. */
export const planView = ({ dataset }: Index, plan: Plan) => {
  const counts = new Map<EvidenceState, number>();
  for (const { plan: id, evidence } of dataset.provisions)
    if (id === plan.id) counts.set(evidence.text.state, (counts.get(evidence.text.state) ?? 0) + 1);
  return {
    ...plan,
    evidence: states.flatMap((state) => {
      const provisions = counts.get(state);
      return provisions === undefined ? [] : [{ state, provisions }];
    }),
  };
};

export type PlanView = ReturnType<typeof planView>;

/** A plan with its outline in document order, and what it says outside its provisions. */
export const planWithOutline = (index: Index, plan: Plan) => {
  const { sections, statements, provisions } = index.dataset;
  return {
    ...planView(index, plan),
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

export type PlanWithOutline = ReturnType<typeof planWithOutline>;

/** What the head of a column shows of a plan. */
export type PlanHead = Pick<
  Plan,
  'id' | 'code' | 'title' | 'issuer' | 'date' | 'hue' | 'division' | 'fullTextRead' | 'kind'
>;

export const planHead = ({
  id,
  code,
  title,
  issuer,
  date,
  hue,
  division,
  fullTextRead,
  kind,
}: Plan): PlanHead => ({ id, code, title, issuer, date, hue, division, fullTextRead, kind });
