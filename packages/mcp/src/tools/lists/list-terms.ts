import { filterList, termFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { tool } from '../../define.ts';
import { citationOfList } from '../../tool-answer.ts';
import type { ParleyTool } from '../../tool.ts';
import { words } from './filters.ts';

export const listTermsTool: ParleyTool = tool({
  name: 'list_terms',
  title: 'List terms',
  description:
    'The term base: how things of the field are said in English and Chinese, what is avoided for them, and what else they are called. For writing in the other language.',
  parameters: { query: words },
  list: { name: 'terms', item: { id: v.string(), en: v.string(), zh: v.string() } },
  run: (context, { language, query }) => ({
    content: {},
    list: {
      name: 'terms',
      items: filterList(context.index, context.dataset.terms, termFilters, { q: query }).map(
        ({ id, label, synonyms, avoid, basis, note }) => ({
          id,
          en: label.en,
          zh: label.zh,
          ...(synonyms.length === 0 ? {} : { synonyms }),
          ...(avoid.length === 0
            ? {}
            : { avoid: avoid.map((one) => ({ language: one.language, words: one.words })) }),
          ...(basis === undefined ? {} : { basis }),
          ...(note ? { note: note[language] } : {}),
        }),
      ),
    },
    path: '/method',
    citation: citationOfList(context, '/method', language),
  }),
});
