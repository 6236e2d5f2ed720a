import type { Plan } from '@parley/model';
import { planFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { planView, planWithOutline } from '@parley/queries';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const plans: Pick<Handlers, 'listPlans' | 'getPlan'> = {
  listPlans: list<'listPlans', Plan>({
    all: ({ dataset }) => dataset.plans,
    check: (params, { dataset }) => {
      const codes = dataset.plans.flatMap(({ jurisdictions }) => jurisdictions);
      requireKnown('jurisdiction', params.jurisdiction, new Set(codes));
    },
    ...planFilters,
    sorts: {
      date: ({ date }) => date,
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      kind: ({ kind }) => [kind],
      jurisdiction: ({ jurisdictions }) => jurisdictions,
    },
    send: (plan, index) => planView(index, plan),
  }),

  getPlan: ({ index, place }) => planWithOutline(index, requireFound(index.plans.get(place))),
};
