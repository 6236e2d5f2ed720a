import { longestTerm, searchKinds, type Dataset } from '@parley/model';
import { concordance } from '@parley/queries/draft';
import * as v from 'valibot';
import { tool } from '../define.ts';
import { citationOfList } from '../tool-answer.ts';
import { idOf, type ParleyTool } from '../tool.ts';

/** Shows every use of a term. */
export const concordanceTool = (dataset: Dataset): ParleyTool =>
  tool({
    name: 'concordance',
    title: 'Uses of a term',
    description:
      'Every use of a term in our texts, in English and Chinese, with the words around it. It is our summaries that are read, not the official texts.',
    parameters: {
      term: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(longestTerm),
        v.description('A word or an expression, in English or Chinese.'),
      ),
      uses: v.optional(
        v.pipe(v.picklist(['en', 'zh']), v.description('Only uses in texts of this language.')),
      ),
      kind: v.optional(
        v.pipe(v.picklist(searchKinds), v.description('Only uses in entries of this kind.')),
      ),
      plan: v.optional(idOf(dataset.plans, 'Only uses in what belongs to this document.')),
    },
    gives: { expressions: v.array(v.looseObject({ text: v.string() })) },
    list: { name: 'lines', item: { kind: v.string(), id: v.string(), use: v.string() } },
    run: async (context, { term, uses, kind, plan, language }) => {
      const { expressions, lines } = concordance(await context.search(), term);
      return {
        content: { expressions },
        list: {
          name: 'lines',
          items: lines
            .filter(
              (line) =>
                (uses === undefined || line.language === uses) &&
                (kind === undefined || line.kind === kind) &&
                (plan === undefined || line.plans.includes(plan)),
            )
            .map((line) => ({
              kind: line.kind,
              id: line.id,
              title: line.title[language],
              language: line.language,
              before: line.before,
              use: line.use,
              after: line.after,
            })),
        },
        path: '/search',
        citation: citationOfList(context, '/search', language),
      };
    },
  });
