import type { Text } from '../schema/text.ts';

/**
 * How binding the wording is, read from the verb and never from our judgement of importance.
 * One table for all plans; docs/guidelines/force.md gives the rule and more examples.
 */
export const forceClasses = {
  require: {
    label: { en: 'requires', zh: '要求' },
    verbs: { en: 'must, shall, mandate, prohibit, ensure only', zh: '必须、应当、禁止' },
  },
  do: {
    label: { en: 'directs or commits', zh: '部署或承诺' },
    verbs: {
      en: 'launch, establish, publish, invest, build, review, evaluate; resolve, decide, commit',
      zh: '推动、推进、加快、建立、加强、营造、降低（操作性条款中无主语）；决心、决定、承诺',
    },
  },
  should: {
    label: { en: 'says “should”', zh: '提出应当' },
    verbs: { en: 'should, need to', zh: '应、需' },
  },
  support: {
    label: { en: 'encourages', zh: '鼓励支持' },
    verbs: {
      en: 'encourage, support, promote, convene, advocate, foster, welcome',
      zh: '鼓励、支持、促进、助力、倡导、欢迎',
    },
  },
  explore: {
    label: { en: 'explores', zh: '探索' },
    verbs: { en: 'explore, consider, study whether', zh: '探索、研究' },
  },
  call: {
    label: { en: 'calls on others', zh: '呼吁他方' },
    verbs: { en: 'call for, call on, urge, request', zh: '呼吁、促请、敦促、请' },
  },
  affirm: {
    label: { en: 'affirms', zh: '确认' },
    verbs: {
      en: 'recognise, affirm, acknowledge, believe, note, recall, stress, underscore, emphasise',
      zh: '认识到、确认、承认、注意到、回顾、强调',
    },
  },
  'not-established': {
    label: { en: 'verb not known', zh: '动词不明' },
    verbs: { en: 'the wording could not be read', zh: '未能读到原文措辞' },
  },
} as const satisfies Readonly<Record<string, { label: Text; verbs: Text }>>;

export type ForceClass = keyof typeof forceClasses;
