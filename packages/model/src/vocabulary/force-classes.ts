import type { Text } from '../schema/text.ts';
import type { Term } from './vocabulary.ts';

/**
 * How binding the wording is, read from the verb and never from our judgement of importance.
 * One table for all plans; docs/guidelines/force.md gives the rule and more examples.
 */
export const forceClasses = {
  require: {
    label: { en: 'require', zh: '要求' },
    definition: { en: 'Obliges or forbids somebody.', zh: '责成或禁止某一方作为。' },
    verbs: { en: 'must, shall, mandate, prohibit, ensure only', zh: '必须、应当、禁止' },
  },
  do: {
    label: { en: 'do', zh: '实施' },
    definition: { en: 'States as settled what will be done.', zh: '表明将予实施的事项。' },
    verbs: {
      en: 'launch, establish, publish, invest, build, review, evaluate; resolve, decide, commit',
      zh: '推动、推进、加快、建立、加强、营造、降低（操作性条款中无主语）；决心、决定、承诺',
    },
  },
  should: {
    label: { en: 'should', zh: '应' },
    definition: {
      en: 'Says what ought to be done, without obliging.',
      zh: '说明应当如何，但不作强制。',
    },
    verbs: { en: 'should, need to', zh: '应、需' },
  },
  support: {
    label: { en: 'support', zh: '支持' },
    definition: { en: 'Favours what others do.', zh: '支持他方所为。' },
    verbs: {
      en: 'encourage, support, promote, convene, advocate, foster, welcome',
      zh: '鼓励、支持、促进、助力、倡导、欢迎',
    },
  },
  explore: {
    label: { en: 'explore', zh: '探索' },
    definition: { en: 'Looks into something before deciding.', zh: '在决定之前先行研究。' },
    verbs: { en: 'explore, consider, study whether', zh: '探索、研究' },
  },
  call: {
    label: { en: 'call', zh: '呼吁' },
    definition: { en: 'Asks others to act.', zh: '请他方采取行动。' },
    verbs: { en: 'call for, call on, urge, request', zh: '呼吁、促请、敦促、请' },
  },
  affirm: {
    label: { en: 'affirm', zh: '确认' },
    definition: {
      en: 'States a view or a fact, without action.',
      zh: '表明看法或事实，不涉及行动。',
    },
    verbs: {
      en: 'recognise, affirm, acknowledge, believe, note, recall, stress, underscore, emphasise',
      zh: '认识到、确认、承认、注意到、回顾、强调',
    },
  },
  'not-established': {
    label: { en: 'verb not established', zh: '动词未确定' },
    definition: { en: 'The wording could not be read.', zh: '未能读到原文措辞。' },
    verbs: { en: 'the wording could not be read', zh: '未能读到原文措辞' },
  },
} as const satisfies Readonly<Record<string, Term & { verbs: Text }>>;

export type ForceClass = keyof typeof forceClasses;
