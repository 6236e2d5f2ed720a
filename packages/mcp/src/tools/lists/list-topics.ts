import type { Dataset } from '@parley/model';
import { topicView } from '@parley/queries';
import { filterList, topicFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { idOf, type ParleyTool } from '../../tool.ts';
import { entriesAnswer, listedEntry } from './entries-answer.ts';
import { only, words } from './filters.ts';

export const listTopicsTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_topics',
    title: 'List topics',
    description:
      'Topics in reading order with their definitions and how many provisions of each document they have.',
    parameters: {
      group: v.optional(idOf(dataset.topicGroups, 'Only topics of this group.')),
      plan: v.optional(idOf(dataset.plans, 'Only topics on which this document has a provision.')),
      query: words,
    },
    list: { name: 'topics', item: listedEntry },
    run: (context, { language, group, plan, query }) => {
      const index = context.indexIn(language);
      return entriesAnswer(context, language, {
        kind: 'topic',
        name: 'topics',
        found: filterList(context.index, dataset.topics, topicFilters, {
          group: only(group),
          plan: only(plan),
          q: query,
        }),
        entries: index.topics,
        view: (topic) => {
          const { counts, ...rest } = topicView(index, topic);
          return { ...rest, counts: counts.filter(({ provisions }) => provisions > 0) };
        },
        fields: ['id', 'label', 'definition', 'group', 'counts'],
        path: '/topics',
      });
    },
  });
