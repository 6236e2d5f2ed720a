import type { Text } from '../schema/text.ts';
import type { cooperationBases } from './cooperation-bases.ts';
import type { forceClasses } from './force-classes.ts';
import type { stances } from './stances.ts';

/**
 * Definitions of the vocabularies whose labels every page carries: apart from them, since no page
 * shows these, and bytes of a first view count. The index of vocabularies puts both together.
 */

/** How binding the wording is. */
export const forceDefinitions = {
  require: { en: 'Obliges or forbids an actor to do something.', zh: '责成或禁止某一方作为。' },
  do: { en: 'Orders an action, or states it as settled.', zh: '表明将予实施的事项。' },
  should: {
    en: 'Says what ought to be done, without obliging.',
    zh: '说明应当如何，但不作强制。',
  },
  support: { en: 'Favours what other actors do.', zh: '支持他方所为。' },
  explore: { en: 'Considers something before deciding on it.', zh: '在决定之前先行研究。' },
  call: { en: 'Asks others to act.', zh: '请他方采取行动。' },
  affirm: {
    en: 'States a view or a fact, without action.',
    zh: '表明看法或事实，不涉及行动。',
  },
  'not-established': { en: 'The wording could not be read.', zh: '未能读到原文措辞。' },
} as const satisfies Record<keyof typeof forceClasses, Text>;

/** What the case for a cooperation area rests on. */
export const cooperationBasisDefinitions = {
  'both-governments': {
    en: 'The governments of its sides have said so, in an agreed text or each officially.',
    zh: '各方政府均已表明，见于共同认可的文本或各自的官方表态。',
  },
  'several-analysts': {
    en: 'More than one person outside the governments proposes it.',
    zh: '由政府以外一位以上人士提出。',
  },
  'one-analyst': {
    en: 'One person outside the governments proposes it.',
    zh: '由政府以外一位人士提出。',
  },
  overlap: {
    en: 'We found no proposal; the documents cover the same subject.',
    zh: '无人提出，仅文本涉及同一事项。',
  },
} as const satisfies Record<keyof typeof cooperationBases, Text>;

/** How firmly a government stands to an agreed text. */
export const stanceDefinitions = {
  sponsored: { en: 'Brought the text in, or co-sponsored it.', zh: '提出或联署该文本。' },
  joined: { en: 'Signed, endorsed or adopted the text.', zh: '签署、赞同或通过该文本。' },
  consensus: {
    en: 'The text was adopted without a vote, and the government did not object.',
    zh: '该文本未经表决通过，该国政府未提出反对。',
  },
  'disputed-since': {
    en: 'The government has spoken against the text, or a part of it, since.',
    zh: '该国政府此后对该文本或其部分内容提出异议。',
  },
  'not-joined': {
    en: 'The government did not sign, endorse or adopt the text.',
    zh: '该国政府未签署、赞同或通过该文本。',
  },
} as const satisfies Record<keyof typeof stances, Text>;
