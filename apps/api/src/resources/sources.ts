import type { Source } from '@parley/model';
import { sourceFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { requireKnown } from '../read-request.ts';
import { recordOf } from '../present/record.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const sources: Pick<Handlers, 'listSources' | 'getSource'> = {
  listSources: list<'listSources', Source>({
    kind: 'source',
    all: ({ dataset }) => dataset.sources,
    check: (params, index) => {
      requireKnown('plan', params.plan, index.plans);
      requireKnown('provision', params.provision, index.provisions);
      requireKnown('event', params.event, index.events);
    },
    ...sourceFilters,
    sorts: {
      date: ({ date }) => date,
      publisher: ({ publisher }, language) => textIn(publisher, language),
      title: ({ title }, language) => textIn(title, language),
      id: ({ id }) => id,
    },
    groups: {
      language: ({ language }) => [language],
      official: ({ official }) => [String(official)],
      opened: ({ opened }) => [String(opened)],
    },
    send: (source) => source,
  }),

  getSource: (call) =>
    recordOf(call, 'source', requireFound(call.index.sources.get(call.place)), undefined),
};
