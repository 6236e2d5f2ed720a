import type { Dataset } from '@parley/model';
import { filterList, venueFilters } from '@parley/queries/lists';
import { tool } from '../../define.ts';
import type { ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { words } from './filters.ts';

export const listVenuesTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_venues',
    title: 'List venues',
    description: 'Where governments meet or work, who takes part, and whether it binds.',
    parameters: { query: words },
    list: { name: 'venues', item: listedEntry },
    run: (context, { language, query }) =>
      entriesAnswer(context, language, {
        kind: 'venue',
        name: 'venues',
        found: filterList(context.index, dataset.venues, venueFilters, { q: query }),
        entries: context.indexIn(language).venues,
        fields: ['id', 'name', 'use', 'participation', 'binding'],
        path: '/venues',
      }),
  });
