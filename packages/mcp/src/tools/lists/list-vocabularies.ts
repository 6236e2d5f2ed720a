import { vocabularyViews } from '@parley/queries';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { citationOfList } from '../../tool-answer.ts';
import { idOf, type ParleyTool } from '../../tool.ts';

export const listVocabulariesTool: ParleyTool = tool({
  name: 'list_vocabularies',
  title: 'List vocabularies',
  description:
    'What codes mean: every closed set of values, or the terms of one (force, evidence, cell-state, relation-type, event-link ...).',
  parameters: {
    vocabulary: v.optional(idOf(vocabularyViews(), 'The terms of this one.')),
  },
  list: { name: 'terms', item: { code: v.string(), label: v.string(), definition: v.string() } },
  run: (context, { language, vocabulary }) => {
    const views = vocabularyViews();
    const one = views.find(({ id }) => id === vocabulary);
    const rows = one?.terms ?? views.map(({ id, ...about }) => ({ ...about, code: id }));
    return {
      content: {},
      list: {
        name: 'terms',
        items: rows.map(({ code, label, definition }) => ({
          code,
          label: label[language],
          definition: definition[language],
        })),
      },
      path: '/method',
      citation: citationOfList(context, '/method', language),
    };
  },
});
