import type { Source } from '@parley/model';
import { sourceFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const sources: Pick<Handlers, 'listSources' | 'getSource'> = {
  listSources: list<'listSources', Source>({
    all: ({ dataset }) => dataset.sources,
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

  getSource: ({ index, place }) => requireFound(index.sources.get(place)),
};
