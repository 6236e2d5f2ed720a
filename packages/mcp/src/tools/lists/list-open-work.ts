import { pagePaths, pagePrefixes, type Dataset } from '@parley/model';
import { codesOf, openTasks } from '@parley/model/vocabularies';
import { filterList, openWorkFilters } from '@parley/queries/lists';
import { openWork } from '@parley/queries/open-work';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { coded } from '../../describe.ts';
import { citationOfList } from '../../tool-answer.ts';
import { idOf, type ParleyTool } from '../../tool.ts';
import { only, words } from './filters.ts';

export const listOpenWorkTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'list_open_work',
    title: 'List open work',
    description:
      'What is still to be done on the data: what nobody read, checked, opened, confirmed or reviewed, with the form that corrects it.',
    parameters: {
      task: v.optional(
        v.pipe(v.picklist(codesOf(openTasks)), v.description('Only this kind of task.')),
      ),
      plan: v.optional(idOf(dataset.plans, 'Only work on this document.')),
      query: words,
    },
    list: { name: 'work', item: { id: v.string(), entry: v.string(), correct: v.string() } },
    run: (context, { language, task, plan, query }) => ({
      content: {},
      list: {
        name: 'work',
        items: filterList(context.index, openWork(dataset), openWorkFilters, {
          task: only(task),
          plan: only(plan),
          q: query,
        }).map(({ name, task: code, ...work }) => ({
          ...work,
          task: coded('open-task', code, language),
          name: name[language],
          correct: `${context.origin ?? ''}${pagePrefixes[language]}${pagePaths.correct(work.kind, work.entry)}`,
        })),
      },
      path: '/open-work',
      citation: citationOfList(context, '/open-work', language),
    }),
  });
