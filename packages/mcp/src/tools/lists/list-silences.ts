import type { Dataset } from '@parley/model';
import { silenceView } from '@parley/queries';
import { filterList, silenceFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { anyId, idOf, type ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { only, requireId, words } from './filters.ts';

export const listSilencesTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_silences',
    title: 'List silences',
    description:
      'Subjects and topics on which a plan says nothing. `silent`: the complete official text was searched; `not-found`: only what could be read. read_entry gives the words searched for and what they hit.',
    parameters: {
      plan: v.optional(idOf(dataset.plans, 'Only silences of this document.')),
      topic: v.optional(idOf(dataset.topics, 'Only silences on this topic.')),
      provision: anyId('Only silences to which this provision of another plan is the counterpart.'),
      query: words,
    },
    list: { name: 'silences', item: listedEntry },
    run: (context, { language, plan, topic, provision, query }) => {
      requireId(provision, context.index.provisions);
      const index = context.indexIn(language);
      return entriesAnswer(context, language, {
        kind: 'silence',
        name: 'silences',
        found: filterList(context.index, dataset.silences, silenceFilters, {
          plan: only(plan),
          topic: only(topic),
          provision: only(provision),
          q: query,
        }),
        entries: index.silences,
        view: (silence) => silenceView(index, silence),
        fields: ['id', 'plan', 'topic', 'subject', 'state', 'searched', 'searchedOn'],
        path: '/compare',
      });
    },
  });
