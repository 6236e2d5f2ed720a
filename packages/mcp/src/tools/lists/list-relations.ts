import { evidenceStates, picklistOf, relationTypes, type Dataset } from '@parley/model';
import { relationView } from '@parley/queries';
import { filterList, relationFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { coded } from '../../describe.ts';
import { anyId, idOf, type ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { only, requireId, words } from './filters.ts';

export const listRelationsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_relations',
    title: 'List relations',
    description:
      'How provisions of different plans compare, with the reason and, where one is fair, another reading. A relation rates no government.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'Only relations on this topic.')),
      type: v.optional(v.pipe(picklistOf(relationTypes), v.description('Only of this type.'))),
      plan: v.optional(idOf(dataset.plans, 'Only relations in which this document takes part.')),
      provision: anyId('Only relations that use this provision.'),
      evidence: v.optional(
        v.pipe(picklistOf(evidenceStates), v.description('Only with this as the least sure text.')),
      ),
      query: words,
    },
    list: { name: 'relations', item: listedEntry },
    run: (context, { language, topic, type, plan, provision, evidence, query }) => {
      requireId(provision, context.index.provisions);
      return entriesAnswer(context, language, {
        kind: 'relation',
        name: 'relations',
        found: filterList(context.index, dataset.relations, relationFilters, {
          topic: only(topic),
          type: only(type),
          plan: only(plan),
          provision: only(provision),
          evidence: only(evidence),
          q: query,
        }),
        entries: context.indexIn(language).relations,
        fields: ['id', 'topic', 'type', 'sides', 'reason', 'counterReading', 'review', 'evidence'],
        view: (relation) => {
          const { evidence: state, ...rest } = relationView(context.index, relation);
          return { ...rest, evidence: coded('evidence', state, language) };
        },
        path: '/compare',
      });
    },
  });
