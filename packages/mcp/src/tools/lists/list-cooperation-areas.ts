import type { Dataset, EvidenceState } from '@parley/model';
import { areaEvidence } from '@parley/queries';
import { cooperationAreaFilters, filterList } from '@parley/queries/lists';
import * as v from 'valibot';
import { addressOfEntry, citationOfList } from '../../tool-answer.ts';
import { tool } from '../../define.ts';
import { coded } from '../../describe.ts';
import { idOf, type ParleyTool } from '../../tool.ts';
import { only, words } from './filters.ts';

/** What is said of the least sure text that an area rests on. */
const evidenceIn = (state: EvidenceState | undefined, language: 'en' | 'zh') =>
  state === undefined ? {} : { evidence: coded('evidence', state, language) };

/** Lists where the two could work together, each with what stands against it. */
export const listCooperationAreasTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_cooperation_areas',
    title: 'List cooperation areas',
    description:
      'Where governments could work together: the basis of the case, the reasoning, the argument against it, the obstacles and a first step. Report obstacle and counter-argument beside each hope.',
    parameters: {
      topic: v.optional(idOf(dataset.topics, 'Only areas on this topic.')),
      query: words,
    },
    list: { name: 'areas', item: { id: v.string(), title: v.string() } },
    run: (context, { topic, query, language }) => {
      const areas = filterList(context.index, dataset.cooperationAreas, cooperationAreaFilters, {
        topic: only(topic),
        q: query,
      });
      return {
        content: {},
        list: {
          name: 'areas',
          items: areas.map((area) => ({
            ...evidenceIn(areaEvidence(context.index, area), language),
            id: area.id,
            title: area.title[language],
            basis: coded('cooperation-basis', area.basis, language),
            reasoning: area.reasoning[language],
            counterArgument: area.counterArgument[language],
            obstacles: area.obstacles.map(({ text }) => text[language]),
            ...(area.firstStep ? { firstStep: area.firstStep[language] } : {}),
            topics: area.topics,
            sides: area.sides.map(({ plan, provisions, nothing }) => ({
              plan,
              provisions,
              ...(nothing ? { nothing: nothing[language] } : {}),
            })),
            address: addressOfEntry(context, 'cooperation-area', area.id, language),
          })),
        },
        path: '/cooperation',
        citation: citationOfList(context, '/cooperation', language),
      };
    },
  });
