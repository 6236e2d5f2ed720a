import type { ChangeKind, ChangeType, Text } from '@parley/model';

/** Kinds of entries, as readers call one and several of them. */
export const kindNames = {
  plan: { one: { en: 'plan', zh: '方案' }, many: { en: 'plans', zh: '方案' } },
  section: { one: { en: 'heading', zh: '标题' }, many: { en: 'headings', zh: '标题' } },
  statement: { one: { en: 'statement', zh: '陈述' }, many: { en: 'statements', zh: '陈述' } },
  provision: { one: { en: 'provision', zh: '条款' }, many: { en: 'provisions', zh: '条款' } },
  'topic-group': {
    one: { en: 'group of topics', zh: '主题组' },
    many: { en: 'groups of topics', zh: '主题组' },
  },
  topic: { one: { en: 'topic', zh: '主题' }, many: { en: 'topics', zh: '主题' } },
  actor: { one: { en: 'actor', zh: '行为体' }, many: { en: 'actors', zh: '行为体' } },
  instrument: {
    one: { en: 'type of instrument', zh: '政策工具类型' },
    many: { en: 'types of instrument', zh: '政策工具类型' },
  },
  source: { one: { en: 'source', zh: '来源' }, many: { en: 'sources', zh: '来源' } },
  relation: { one: { en: 'relation', zh: '关系' }, many: { en: 'relations', zh: '关系' } },
  silence: { one: { en: 'silence', zh: '未提及' }, many: { en: 'silences', zh: '未提及' } },
  event: { one: { en: 'event', zh: '事件' }, many: { en: 'events', zh: '事件' } },
  venue: { one: { en: 'venue', zh: '机制与平台' }, many: { en: 'venues', zh: '机制与平台' } },
  'cooperation-area': {
    one: { en: 'cooperation area', zh: '合作领域' },
    many: { en: 'cooperation areas', zh: '合作领域' },
  },
} as const satisfies Record<ChangeKind, { one: Text; many: Text }>;

/** What happened to an entry, in one word. */
export const changeNames = {
  added: { en: 'Added', zh: '新增' },
  changed: { en: 'Changed', zh: '修改' },
  moved: { en: 'Moved', zh: '移动' },
  removed: { en: 'Removed', zh: '删除' },
} as const satisfies Record<ChangeType, Text>;
