import type { Vocabulary } from './vocabulary.ts';

/** What kind of deed an event is. */
export const eventKinds = {
  implementation: {
    label: { en: 'implementation', zh: '落实' },
    definition: {
      en: 'A government carries out what it has announced.',
      zh: '一国政府落实其已宣布的事项。',
    },
  },
  instrument: {
    label: { en: 'law or policy', zh: '法规与政策' },
    definition: {
      en: 'A plan, order, law, rule, bill or initiative is published, adopted or amended. The event says whether it binds.',
      zh: '方案、行政令、法律、规章、法案或倡议的发布、通过或修订。是否具有约束力，见该事件。',
    },
  },
  multilateral: {
    label: { en: 'multilateral step', zh: '多边行动' },
    definition: {
      en: 'Something done in a body or conference of many states.',
      zh: '在多国参加的机构或会议中发生的事项。',
    },
  },
  analysis: {
    label: { en: 'analysis', zh: '分析' },
    definition: {
      en: 'A report or study by an author outside the governments.',
      zh: '政府以外人士的报告或研究。',
    },
  },
  meeting: {
    label: { en: 'meeting', zh: '会谈与会议' },
    definition: {
      en: 'Officials, experts or leaders of several sides meet.',
      zh: '各方官员、专家或领导人的会面。',
    },
  },
  industry: {
    label: { en: 'company action', zh: '企业行动' },
    definition: {
      en: 'Firms release, invest, agree or report.',
      zh: '企业的发布、投资、协议或报告。',
    },
  },
} as const satisfies Vocabulary;

/** What was seen of the sources of an event. */
export const verifications = {
  'excerpt-seen': {
    label: { en: 'text seen, not checked', zh: '已见文本，未核对' },
    definition: {
      en: 'We saw a published page, or an excerpt of it.',
      zh: '已见所发布的页面或其摘录。',
    },
  },
  uncertain: {
    label: { en: 'unconfirmed', zh: '未获证实' },
    definition: {
      en: 'Sources disagree, or leave open what happened.',
      zh: '来源不一，或未说明所发生之事。',
    },
  },
  unverified: {
    label: { en: 'not verified', zh: '未经核实' },
    definition: {
      en: 'We found no source; only others report it.',
      zh: '未见来源，仅有他人转述。',
    },
  },
} as const satisfies Vocabulary;
