import {
  cooperationBases,
  eventLinks,
  evidenceStates,
  forceClasses,
  relationTypes,
  stances,
  type Text,
} from '@parley/model';

const labels = (table: Readonly<Record<string, { label: Text }>>): Record<string, Text> =>
  Object.fromEntries(Object.entries(table).map(([value, { label }]) => [value, label]));

/** Words for the values of one field, where the same value means something else in another. */
const byKey: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  class: labels(forceClasses),
  basis: labels(cooperationBases),
  stance: labels(stances),
  type: labels(relationTypes),
  how: labels(eventLinks),
  role: {
    lead: { en: 'acts', zh: '行动' },
    support: { en: 'supports', zh: '支持' },
    addressed: { en: 'is addressed', zh: '面向对象' },
  },
  scope: { both: { en: 'domestic and international', zh: '国内与国际' } },
  by: { document: { en: 'the document', zh: '文件自身' }, parley: { en: 'us', zh: '本站' } },
};

/** Words for all other values that come from a fixed list. */
const words: Readonly<Record<string, Text>> = {
  ...labels(evidenceStates),
  CN: { en: 'China', zh: '中国' },
  US: { en: 'United States', zh: '美国' },
  'agreed-text': { en: 'agreed text', zh: '双方认可的文本' },
  analysis: { en: 'analysis', zh: '分析' },
  analyst: { en: 'analyst', zh: '分析人士' },
  ar: { en: 'Arabic', zh: '阿拉伯文' },
  'both-governments': { en: 'both governments', zh: '双方政府' },
  bullets: { en: 'by bullets', zh: '按条目' },
  domestic: { en: 'domestic', zh: '国内' },
  draft: { en: 'draft', zh: '初稿' },
  en: { en: 'English', zh: '英文' },
  es: { en: 'Spanish', zh: '西班牙文' },
  'excerpt-seen': { en: 'excerpt seen', zh: '已见摘录' },
  firm: { en: 'firm', zh: '企业' },
  'firm-group': { en: 'group of firms', zh: '企业群体' },
  fr: { en: 'French', zh: '法文' },
  'government-body': { en: 'government body', zh: '政府机构' },
  html: { en: 'web page', zh: '网页' },
  implementation: { en: 'carrying out', zh: '落实' },
  implied: { en: 'implied', zh: '系推断' },
  industry: { en: 'industry', zh: '产业界' },
  instrument: { en: 'policy or legal instrument', zh: '政策与法规文件' },
  international: { en: 'international', zh: '国际' },
  'international-organisation': { en: 'international organisation', zh: '国际组织' },
  introduction: { en: 'introduction', zh: '引言' },
  item: { en: 'item', zh: '项' },
  joint: { en: 'joint', zh: '双方' },
  meeting: { en: 'meeting', zh: '会谈与会议' },
  multilateral: { en: 'multilateral', zh: '多边' },
  no: { en: 'no', zh: '否' },
  'not-established': { en: 'not established', zh: '未能确定' },
  organisation: { en: 'organisation', zh: '组织' },
  other: { en: 'another language', zh: '其他语言' },
  'our-rendering': { en: 'our rendering', zh: '本站译法' },
  paragraphs: { en: 'by paragraphs', zh: '按段落' },
  partly: { en: 'partly', zh: '部分' },
  pdf: { en: 'PDF', zh: 'PDF' },
  person: { en: 'person', zh: '个人' },
  pillar: { en: 'pillar', zh: '支柱' },
  plan: { en: 'plan', zh: '方案' },
  preamble: { en: 'preamble', zh: '序言' },
  principle: { en: 'principle', zh: '原则' },
  public: { en: 'public', zh: '公众' },
  publication: { en: 'publication', zh: '报刊' },
  'research-group': { en: 'research group', zh: '研究群体' },
  reviewed: { en: 'reviewed', zh: '已审校' },
  ru: { en: 'Russian', zh: '俄文' },
  section: { en: 'section', zh: '章节' },
  'standards-body': { en: 'standards body', zh: '标准机构' },
  state: { en: 'state', zh: '国家' },
  'state-group': { en: 'group of states', zh: '国家群体' },
  stated: { en: 'stated', zh: '文中点明' },
  'un-resolution': { en: 'as a UN resolution', zh: '按联合国决议' },
  uncertain: { en: 'uncertain', zh: '不确定' },
  yes: { en: 'yes', zh: '是' },
  zh: { en: 'Chinese', zh: '中文' },
};

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * The words for a value from a fixed list; undefined for a value that stands for itself.
 *
 * @param key The field's last key.
 */
export const valueWords = (key: string, value: string): Text | undefined =>
  own(own(byKey, key), value) ?? own(words, value);

/** A truth value, in words. */
export const truthWords = (value: boolean): Text =>
  value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' };
