import type { PlanSet } from '@parley/model';
import { setFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { recordOf } from '../present/record.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const sets: Pick<Handlers, 'listSets' | 'getSet'> = {
  listSets: list<'listSets', PlanSet>({
    kind: 'set',
    all: ({ dataset }) => dataset.sets,
    check: (params, index) => requireKnown('plan', params.plan, index.plans),
    ...setFilters,
    sorts: { title: ({ title }, language) => textIn(title, language), id: ({ id }) => id },
    send: (set) => set,
  }),

  getSet: (call) => recordOf(call, 'set', requireFound(call.index.sets.get(call.place)), undefined),
};
