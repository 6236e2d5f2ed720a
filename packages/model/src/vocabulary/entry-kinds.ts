import type { Text } from '../schema/text.ts';
import type { Term } from './vocabulary.ts';

/** Kinds of entries that readers can see change, by the names that files and addresses use. */
export const entryKinds = {
  plan: {
    label: { en: 'plan', zh: '方案' },
    plural: { en: 'plans', zh: '方案' },
    definition: {
      en: 'A governance plan, or a text that several governments have agreed.',
      zh: '治理方案，或由多国政府认可的文本。',
    },
  },
  section: {
    label: { en: 'heading', zh: '标题' },
    plural: { en: 'headings', zh: '标题' },
    definition: { en: 'One line of the outline of a plan.', zh: '方案大纲中的一行。' },
  },
  statement: {
    label: { en: 'statement', zh: '陈述' },
    plural: { en: 'statements', zh: '陈述' },
    definition: {
      en: 'What a plan says outside its provisions.',
      zh: '方案在条款之外所作的表述。',
    },
  },
  provision: {
    label: { en: 'provision', zh: '条款' },
    plural: { en: 'provisions', zh: '条款' },
    definition: {
      en: 'One action, claim or paragraph of a plan, in our own words.',
      zh: '方案中的一项行动、主张或段落，以本站文字概述。',
    },
  },
  'topic-group': {
    label: { en: 'group of topics', zh: '主题组' },
    plural: { en: 'groups of topics', zh: '主题组' },
    definition: { en: 'Topics that are read together.', zh: '一并阅读的主题。' },
  },
  topic: {
    label: { en: 'topic', zh: '主题' },
    plural: { en: 'topics', zh: '主题' },
    definition: { en: 'A row of every comparison.', zh: '每张对照表中的一行。' },
  },
  actor: {
    label: { en: 'actor', zh: '行为体' },
    plural: { en: 'actors', zh: '行为体' },
    definition: {
      en: 'A body, group or person that is named or addressed.',
      zh: '被点明或被涉及的机构、群体或个人。',
    },
  },
  instrument: {
    label: { en: 'type of instrument', zh: '政策工具类型' },
    plural: { en: 'types of instrument', zh: '政策工具类型' },
    definition: { en: 'Means by which a provision works.', zh: '条款借以发挥作用的手段。' },
  },
  source: {
    label: { en: 'source', zh: '来源' },
    plural: { en: 'sources', zh: '来源' },
    definition: {
      en: 'A document or page that a claim is based on.',
      zh: '表述所依据的文件或页面。',
    },
  },
  relation: {
    label: { en: 'relation', zh: '关系' },
    plural: { en: 'relations', zh: '关系' },
    definition: {
      en: 'How provisions of different plans compare.',
      zh: '不同方案的条款彼此如何。',
    },
  },
  set: {
    label: { en: 'set of plans', zh: '方案组' },
    plural: { en: 'sets of plans', zh: '方案组' },
    definition: {
      en: 'Plans that are read side by side, in the order of their columns.',
      zh: '并排阅读的若干方案，按列的次序排列。',
    },
  },
  silence: {
    label: { en: 'silence', zh: '未提及' },
    plural: { en: 'silences', zh: '未提及' },
    definition: {
      en: 'A subject on which a plan says nothing, with the search that shows it.',
      zh: '方案未提及的事项，附检索记录。',
    },
  },
  event: {
    label: { en: 'event', zh: '事件' },
    plural: { en: 'events', zh: '事件' },
    definition: {
      en: 'Something that happened: a deed, kept apart from what a plan says.',
      zh: '已发生之事：属于行动，与方案的表述分开。',
    },
  },
  term: {
    label: { en: 'term', zh: '用语' },
    plural: { en: 'terms', zh: '用语' },
    definition: {
      en: 'How we say a thing of the field in each language.',
      zh: '本领域某一事物在各语言中的统一用语。',
    },
  },
  venue: {
    label: { en: 'venue', zh: '机制与平台' },
    plural: { en: 'venues', zh: '机制与平台' },
    definition: {
      en: 'A body, treaty or conference in which governments meet or work.',
      zh: '各国政府会面或开展工作的机构、条约或会议。',
    },
  },
  'cooperation-area': {
    label: { en: 'cooperation area', zh: '合作领域' },
    plural: { en: 'cooperation areas', zh: '合作领域' },
    definition: {
      en: 'A field in which governments could work together, with the obstacles.',
      zh: '各国政府可以合作的领域，并列出存在的障碍。',
    },
  },
} as const satisfies Readonly<Record<string, Term & { plural: Text }>>;

/** A kind of entry that readers can see change. */
export type EntryKind = keyof typeof entryKinds;
