import { longestDraft } from '@parley/model';
import { governancePlans, type Index } from '@parley/queries';
import { checkDraft, type NearProvision } from '@parley/queries/draft';
import * as v from 'valibot';
import { tool } from '../define.ts';
import { coded } from '../describe.ts';
import { citationOfList } from '../tool-answer.ts';
import { idOf, type AnswerLanguage, type ParleyTool, type ToolContext } from '../tool.ts';

/** Provisions and paragraphs that are told for each sentence. */
const most = 3;

const inBrief = (
  near: readonly NearProvision[],
  { index }: ToolContext,
  language: AnswerLanguage,
) =>
  near.slice(0, most).map(({ provision: { id }, nearness, words }) => ({
    id,
    title: index.provisions.get(id)?.title[language] ?? id,
    nearness,
    words: words.slice(0, 5),
  }));

/** Lays a draft statement beside the plans. */
export const checkDraftTool = (index: Index): ParleyTool =>
  tool({
    name: 'check_draft',
    title: 'Check a draft statement',
    description:
      'Lays a draft beside the plans, sentence by sentence: provisions of each plan and paragraphs that both governments have accepted which speak of the same things, and where a plan is silent or the two oppose each other. It compares words with our summaries, so it says what to read, not what was meant. What is sent is not kept; still, send public texts alone.',
    parameters: {
      text: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(longestDraft),
        v.description('The draft, in English or Chinese.'),
      ),
      plans: v.optional(
        v.pipe(
          v.array(idOf(governancePlans(index), 'A plan.')),
          v.minLength(2),
          v.maxLength(3),
          v.description('Two or three plans. Default: those that are shown first.'),
        ),
      ),
    },
    gives: { plans: v.array(v.string()), counts: v.record(v.string(), v.number()) },
    list: { name: 'sentences', item: { text: v.string() } },
    run: async (context, { text, plans, language }) => {
      const checked = checkDraft(await context.draft(), text, plans);
      return {
        content: {
          plans: checked.plans,
          counts: checked.counts,
          ...(checked.cut ? { cut: 'Only the first sentences were checked.' } : {}),
        },
        list: {
          name: 'sentences',
          items: checked.sentences.map((sentence) => ({
            text: sentence.text,
            mark: coded('draft-mark', sentence.mark, language),
            plans: sentence.plans.map(({ plan, near }) => ({
              plan,
              near: inBrief(near, context, language),
            })),
            agreed: inBrief(sentence.agreed, context, language),
            silences: sentence.silences.slice(0, most).map(({ id, plan, state }) => ({
              id,
              plan,
              state,
            })),
            opposed: sentence.opposed.slice(0, most).map(({ id, reason }) => ({
              id,
              reason: reason[language] ?? '',
            })),
          })),
        },
        path: '/draft',
        citation: citationOfList(context, '/draft', language),
      };
    },
  });
