import type { PageLanguage, RelationType } from '@parley/model';

type Words = Record<PageLanguage, string>;

/** What a brief says of itself. Everything else comes from the data or from a vocabulary. */
export const words = {
  inShort: { en: 'In short', zh: '要点' },
  inTheWay: { en: 'In the way', zh: '障碍' },
  eachSide: { en: 'What each side says', zh: '各方表述' },
  readOtherwise: { en: 'Read otherwise:', zh: '另一种解读：' },
  otherLines: {
    en: 'Other provisions, in the order of each document. Those beside each other are not matched.',
    zh: '其他条款，按各文件的次序排列；左右并列不表示相互对应。',
  },
  official: { en: 'Official words:', zh: '官方原文：' },
  again: { en: 'As above.', zh: '见上文。' },
  named: { en: 'Named:', zh: '文中点明：' },
  notNamed: { en: 'Meant, not named:', zh: '系推断、文中未点明：' },
  nameUnknown: { en: 'Meant, whether named is not established:', zh: '所涉（是否点明未能确定）：' },
  silent: { en: 'Silent on', zh: '未提及：' },
  notFound: { en: 'Not found in what could be read:', zh: '在所能读到的内容中未见：' },
  wholeTopic: { en: 'the whole topic', zh: '整个主题' },
  nothing: { en: 'Nothing is recorded here.', zh: '此处无记录。' },
  disputed: { en: 'disputed by one side since', zh: '此后有一方提出异议' },
  since: { en: 'Since then', zh: '此后动态' },
  noEvents: { en: 'No event is recorded here.', zh: '未记录有关事件。' },
  theEvent: { en: 'What happened', zh: '事件' },
  together: { en: 'Where they could work together', zh: '可以合作之处' },
  reasoning: { en: 'The case for it.', zh: '支持的理由：' },
  counterArgument: { en: 'The case against it.', zh: '反对的理由：' },
  restsOn: { en: 'Basis:', zh: '依据：' },
  obstacles: { en: 'In the way.', zh: '障碍：' },
  venues: { en: 'Venues.', zh: '机制与平台：' },
  firstStep: { en: 'Possible first step.', zh: '可能的第一步：' },
  whoSaysSo: { en: 'Who has proposed it.', zh: '谁认为有合作空间：' },
  noArea: {
    en: 'No cooperation area is recorded here, so no obstacle to one is.',
    zh: '未记录有关合作领域，因此也未记录其障碍。',
  },
  weakest: { en: 'Weakest evidence:', zh: '最弱核对程度：' },
  draft: { en: 'not yet read a second time', zh: '尚未经第二次审读' },
  outcomeUnknown: {
    en: 'dated after events were last followed; outcome not known',
    zh: '晚于事件跟踪截止日，结果未知',
  },
  compared: { en: 'Compared', zh: '对照文件' },
  howSure: { en: 'How sure', zh: '核对程度' },
  provisions: { en: 'provisions', zh: '条' },
  partRead: {
    en: 'we did not have the complete official text',
    zh: '未能取得并通读官方全文',
  },
  method: { en: 'How this was made', zh: '编制方法' },
  methodLines: {
    en: [
      'Summaries are in our own words; quote the official text, at the place that is given.',
      'How firm a wording is follows from its verb as printed, never from a judgement of importance.',
      'How provisions compare is our reading, with an alternative reading where another is fair.',
      '“Checked” was compared with the official text by a second reader; “text seen, not checked” was seen, and the summary not yet compared with it; “from secondary sources” is based on a quotation or paraphrase by others; “not verified” awaits a check.',
      'A document is silent only where its complete official text was searched. What happened since is kept apart from what was said, and claims no cause.',
    ],
    zh: [
      '摘要系本站自行撰写；引用请以官方文本为准，并注明所示位置。',
      '措辞力度依文件所用动词判定，不代表对其重要性的判断。',
      '条款之间的关系系本站解读；另有合理解读的，一并列出。',
      '“已核对”指已对照官方文本；“已见文本，未核对”指已见文本或其副本，摘要尚未与之核对；“二手来源”指依据他人引述；“未经核实”指尚待核对。',
      '仅在检索过官方全文时方称“未提及”。此后动态与文件表述分开列出，不表示因果关系。',
    ],
  },
  unknown: {
    en: 'Not in this release of the data, and left out:',
    zh: '此数据版本中没有、因而略去：',
  },
  leftOut: { en: 'Left out for length; in the full brief:', zh: '因篇幅略去，见完整简报：' },
  sources: { en: 'Sources', zh: '来源' },
  contents: { en: 'Contents', zh: '目录' },
  notes: { en: 'My notes', zh: '我的笔记' },
  unofficial: {
    en: 'Unofficial; made with Parley by no government',
    zh: '非官方文件；由Parley编制，与任何政府均无关',
  },
  notOpened: { en: 'address not opened by us', zh: '网址未经本站打开' },
  page: { en: 'Page', zh: '页' },
} as const satisfies Record<string, Words | Record<PageLanguage, readonly string[]>>;

/** Relations in plain words; the terms stand in the data. */
export const relationWords: Readonly<Record<RelationType, Words>> = {
  convergent: { en: 'Meet', zh: '趋同' },
  complementary: { en: 'Fit together', zh: '互补' },
  divergent: { en: 'Differ', zh: '取向不同' },
  opposed: { en: 'Oppose each other', zh: '对立' },
};

/** Marks between parts of a sentence. */
export const punctuation = {
  en: {
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    dot: ' · ',
    colon: ': ',
    open: ' (',
    close: ')',
    space: ' ',
  },
  zh: {
    comma: '，',
    semicolon: '；',
    stop: '。',
    dot: ' · ',
    colon: '：',
    open: '（',
    close: '）',
    space: '',
  },
} as const satisfies Record<PageLanguage, Record<string, string>>;

/** `3 relations`, `3处关系`. */
export const counted = {
  relations: (n: number): Words => ({
    en: n === 1 ? '1 relation' : `${n} relations`,
    zh: `${n}处关系`,
  }),
  provisions: (n: number): Words => ({
    en: n === 1 ? '1 provision' : `${n} provisions`,
    zh: `${n}条`,
  }),
  agreed: (n: number): Words => ({
    en: n === 1 ? '1 accepted paragraph' : `${n} accepted paragraphs`,
    zh: `${n}段已认可的表述`,
  }),
  events: (n: number): Words => ({
    en: n === 1 ? '1 event' : `${n} events`,
    zh: `${n}项动态`,
  }),
  areas: (n: number): Words => ({
    en: n === 1 ? '1 cooperation area' : `${n} cooperation areas`,
    zh: `${n}个合作领域`,
  }),
} as const;

/** Who has accepted an agreed text, by the number of columns: beside two plans it is both. */
export const acceptedWords = (columns: number): Record<'some' | 'none', Words> =>
  columns > 2
    ? {
        some: { en: 'Two or more have accepted', zh: '两方或多方已认可' },
        none: {
          en: 'No paragraph that two or more have accepted is recorded here.',
          zh: '未记录两方或多方已认可的有关段落。',
        },
      }
    : {
        some: { en: 'Both have accepted', zh: '双方均已认可' },
        none: {
          en: 'No paragraph that both have accepted is recorded here.',
          zh: '未记录双方均已认可的有关段落。',
        },
      };
