import type { Dataset } from '@parley/model';
import { planView } from '@parley/queries';
import { filterList, planFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { idOf, type ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { jurisdiction as ofJurisdiction, only, words } from './filters.ts';

export const listPlansTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_plans',
    title: 'List documents',
    description:
      'Governance plans, and texts that several governments have agreed, by date; with the sets of plans that are read side by side.',
    parameters: {
      kind: v.optional(
        v.pipe(v.picklist(['plan', 'agreed-text']), v.description('Only of this kind.')),
      ),
      jurisdiction: ofJurisdiction('Whose they are: US, CN, GB, international.'),
      topic: v.optional(idOf(dataset.topics, 'Only those with a provision on this topic.')),
      query: words,
    },
    gives: { sets: v.array(v.looseObject({ id: v.string(), plans: v.array(v.string()) })) },
    list: { name: 'plans', item: listedEntry },
    run: (context, { language, kind, jurisdiction, topic, query }) => {
      const index = context.indexIn(language);
      const answer = entriesAnswer(context, language, {
        kind: 'plan',
        name: 'plans',
        found: filterList(context.index, dataset.plans, planFilters, {
          kind: only(kind),
          jurisdiction: only(jurisdiction),
          topic: only(topic),
          q: query,
        }),
        entries: index.plans,
        view: (plan) => planView(index, plan),
        fields: ['id', 'code', 'kind', 'title', 'issuer', 'date', 'jurisdictions', 'evidence'],
        path: '/plans',
      });
      const sets = dataset.sets.map(({ id, title, plans }) => ({
        id,
        title: title[language],
        plans,
      }));
      return { ...answer, content: { sets } };
    },
  });
