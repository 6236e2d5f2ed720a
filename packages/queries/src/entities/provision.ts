import type { Index } from '../create-index.ts';
import { planHead, type PlanHead } from './plan.ts';
import type { Provision } from './types.ts';

/** A provision with the names of its actors and instruments, and its sources whole. */
export const provisionView = (index: Index, provision: Provision) => ({
  ...provision,
  actors: provision.actors.flatMap((entry) => {
    const actor = index.actors.get(entry.actor);
    return actor ? [{ ...entry, name: actor.name, abbreviation: actor.abbreviation }] : [];
  }),
  instruments: provision.instruments.flatMap((id) => {
    const instrument = index.instruments.get(id);
    return instrument ? [{ id, label: instrument.label }] : [];
  }),
  responses: provision.responses.flatMap((response) => {
    const source = index.sources.get(response.source);
    return source ? [{ ...response, source }] : [];
  }),
  sources: provision.sources.flatMap((id) => index.sources.get(id) ?? []),
});

export type ProvisionView = ReturnType<typeof provisionView>;

/** A provision as it stands in a cell of a comparison. */
export const provisionInCell = (provision: Provision) => ({
  id: provision.id,
  plan: provision.plan,
  label: provision.label,
  title: provision.title,
  summary: provision.summary,
  force: provision.force.class,
  actors: provision.actors.map(({ actor }) => actor),
  locator: provision.locator,
  evidence: provision.evidence.text.state,
});

export type ProvisionInCell = ReturnType<typeof provisionInCell>;

/** A provision as one line, with the plan it is of. */
export interface ProvisionLine {
  provision: Pick<Provision, 'id' | 'label' | 'title' | 'plan'>;
  plan: PlanHead;
}

/** The line of a provision, by its id; nothing for an id that the dataset does not have. */
export const provisionLine = (index: Index, id: string): ProvisionLine[] => {
  const provision = index.provisions.get(id);
  const plan = index.plans.get(provision?.plan ?? '');
  if (!provision || !plan) return [];
  const { label, title } = provision;
  return [{ provision: { id, label, title, plan: plan.id }, plan: planHead(plan) }];
};
