import type { Plan } from '@parley/model';
import { planFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { planView, planWithOutline } from '@parley/queries';
import { jurisdictionsIn, requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const plans: Pick<Handlers, 'listPlans' | 'getPlan'> = {
  listPlans: list<'listPlans', Plan>({
    kind: 'plan',
    all: ({ dataset }) => dataset.plans,
    check: (params, index) => {
      requireKnown('jurisdiction', params.jurisdiction, jurisdictionsIn(index));
      requireKnown('topic', params.topic, index.topics);
      requireKnown('source', params.source, index.sources);
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

  getPlan: (call) =>
    recordOf(
      call,
      'plan',
      planWithOutline(call.index, requireFound(call.index.plans.get(call.place))),
      undefined,
    ),
};
