import { picklistOf, type Dataset } from '@parley/model';
import { actorKinds } from '@parley/model/vocabularies';
import { actorFilters, filterList } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import type { ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { jurisdiction as ofJurisdiction, only, words } from './filters.ts';

export const listActorsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_actors',
    title: 'List actors',
    description: 'Bodies, groups and people that provisions and events name.',
    parameters: {
      kind: v.optional(v.pipe(picklistOf(actorKinds), v.description('Only of this kind.'))),
      jurisdiction: ofJurisdiction('Whose they are: US, CN, GB, g7, international.'),
      query: words,
    },
    list: { name: 'actors', item: listedEntry },
    run: (context, { language, kind, jurisdiction, query }) =>
      entriesAnswer(context, language, {
        kind: 'actor',
        name: 'actors',
        found: filterList(context.index, dataset.actors, actorFilters, {
          kind: only(kind),
          jurisdiction: only(jurisdiction),
          q: query,
        }),
        entries: context.indexIn(language).actors,
        fields: ['id', 'name', 'abbreviation', 'kind', 'jurisdiction', 'parent'],
        path: '/actors',
      }),
  });
