import {
  planHead,
  planWithOutline,
  type PlanHead,
  type PlanWithOutline,
} from '../entities/plan.ts';
import {
  provisionLine,
  provisionView,
  type ProvisionLine,
  type ProvisionView,
} from '../entities/provision.ts';
import type { Relation, Topic } from '../entities/types.ts';
import { aroundProvision, type AroundProvision } from './around-provision.ts';
import { param, type PageQuery } from './page-query.ts';

export interface ProvisionData {
  provision: ProvisionView;
  plan: PlanHead & Pick<PlanWithOutline, 'editions'>;
  /** The headings above the provision, outermost first. */
  headings: Pick<PlanWithOutline['outline'][number], 'id' | 'label' | 'heading'>[];
  topics: Pick<Topic, 'id' | 'label'>[];
  /** How the provision relates to provisions of other plans, with those provisions. */
  relations: (Omit<Relation, 'sides'> & { counterparts: ProvisionLine[] })[];
  around: AroundProvision;
  /** Neighbours in the document. */
  previous: string | undefined;
  next: string | undefined;
}

export const provision: PageQuery<ProvisionData> = (source, params) => {
  const { index } = source;
  const { dataset } = index;
  const entry = index.provisions.get(param(params, 'provision'));
  const home = index.plans.get(entry?.plan ?? '');
  if (!entry || !home) return 'missing';
  const section = index.sections.get(entry.section ?? '');
  const parent = index.sections.get(section?.parent ?? '');
  const order = planWithOutline(index, home).outline.flatMap(({ provisions }) => provisions);
  const position = order.indexOf(entry.id);
  return {
    provision: provisionView(index, entry),
    plan: { ...planHead(home), editions: home.editions },
    headings: [parent, section].flatMap((heading) =>
      heading ? [{ id: heading.id, label: heading.label, heading: heading.heading }] : [],
    ),
    topics: dataset.topics
      .filter(({ id }) => entry.topics.includes(id))
      .map(({ id, label }) => ({ id, label })),
    relations: dataset.relations
      .filter(({ sides }) => sides.some(({ provisions }) => provisions.includes(entry.id)))
      .map(({ sides, ...relation }) => ({
        ...relation,
        // In the order of the dataset, whatever the order of the sides.
        counterparts: dataset.provisions
          .filter(({ id }) =>
            sides.some(({ plan, provisions }) => plan !== home.id && provisions.includes(id)),
          )
          .flatMap(({ id }) => provisionLine(index, id)),
      })),
    around: aroundProvision(source, entry),
    previous: order[position - 1],
    next: order[position + 1],
  };
};
