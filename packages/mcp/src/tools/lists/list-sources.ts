import type { Dataset } from '@parley/model';
import { filterList, sourceFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import type { ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { words } from './filters.ts';

export const listSourcesTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_sources',
    title: 'List sources',
    description:
      'Documents and pages that claims are based on. `opened` says whether it was opened for the project, so far by language models.',
    parameters: {
      official: v.optional(
        v.pipe(v.boolean(), v.description('Published by a government or organisation itself.')),
      ),
      opened: v.optional(
        v.pipe(v.boolean(), v.description('Opened for the project, so far by language models.')),
      ),
      query: words,
    },
    list: { name: 'sources', item: listedEntry },
    run: (context, { language, official, opened, query }) =>
      entriesAnswer(context, language, {
        kind: 'source',
        name: 'sources',
        found: filterList(context.index, dataset.sources, sourceFilters, {
          official,
          opened,
          q: query,
        }),
        entries: context.indexIn(language).sources,
        fields: ['id', 'title', 'publisher', 'date', 'language', 'official', 'opened', 'url'],
        path: '/sources',
      }),
  });
