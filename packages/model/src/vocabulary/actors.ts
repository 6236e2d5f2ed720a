import type { Vocabulary } from './vocabulary.ts';

/** What kind of body, group or person an actor is. */
export const actorKinds = {
  'government-body': {
    label: { en: 'government body', zh: '政府机构' },
    definition: {
      en: 'A ministry, agency or office of a state.',
      zh: '一国的部委、机构或办公室。',
    },
  },
  'international-organisation': {
    label: { en: 'international organisation', zh: '国际组织' },
    definition: { en: 'An organisation whose members are states.', zh: '以国家为成员的组织。' },
  },
  'standards-body': {
    label: { en: 'standards body', zh: '标准机构' },
    definition: { en: 'An organisation that publishes standards.', zh: '发布标准的组织。' },
  },
  firm: {
    label: { en: 'firm', zh: '企业' },
    definition: { en: 'One company.', zh: '单个企业。' },
  },
  organisation: {
    label: { en: 'organisation', zh: '组织' },
    definition: {
      en: 'Any other organisation: a university, a foundation, an association.',
      zh: '其他组织，如大学、基金会、协会。',
    },
  },
  publication: {
    label: { en: 'publication', zh: '报刊' },
    definition: { en: 'A newspaper, magazine or site of news.', zh: '报纸、杂志或新闻网站。' },
  },
  person: {
    label: { en: 'person', zh: '个人' },
    definition: { en: 'One person, by name or by office.', zh: '以姓名或职务指明的个人。' },
  },
  'firm-group': {
    label: { en: 'group of firms', zh: '企业群体' },
    definition: {
      en: 'Companies addressed together, without naming them.',
      zh: '未逐一点名、一并提及的企业。',
    },
  },
  'research-group': {
    label: { en: 'group of researchers', zh: '研究群体' },
    definition: {
      en: 'Researchers or laboratories addressed together, without naming them.',
      zh: '未逐一点名、一并提及的研究人员或实验室。',
    },
  },
  public: {
    label: { en: 'the public', zh: '公众' },
    definition: {
      en: 'People at large, or a part of them: workers, children, users.',
      zh: '公众或其中一部分人，如劳动者、儿童、用户。',
    },
  },
  state: {
    label: { en: 'state', zh: '国家' },
    definition: { en: 'One state.', zh: '单个国家。' },
  },
  'state-group': {
    label: { en: 'group of states', zh: '国家群体' },
    definition: {
      en: 'States addressed together: allies, partners, developing countries.',
      zh: '一并提及的国家，如盟友、伙伴、发展中国家。',
    },
  },
} as const satisfies Vocabulary;

/** What an actor does in a provision. */
export const actorRoles = {
  lead: {
    label: { en: 'acts', zh: '行动' },
    definition: { en: 'Is to do what the provision says.', zh: '由其实行该条款所述事项。' },
  },
  support: {
    label: { en: 'supports', zh: '支持' },
    definition: { en: 'Is to help those who act.', zh: '协助行动的一方。' },
  },
  addressed: {
    label: { en: 'is addressed', zh: '面向对象' },
    definition: {
      en: 'Is whom the provision concerns, calls on or serves.',
      zh: '该条款所涉及、呼吁或服务的对象。',
    },
  },
} as const satisfies Vocabulary;

/** How an actor is known to be meant. */
export const actorBases = {
  stated: {
    label: { en: 'named', zh: '文中点明' },
    definition: { en: 'The passage names it.', zh: '该段文字点明了它。' },
  },
  implied: {
    label: { en: 'implied, not named', zh: '系推断，文中未点明' },
    definition: {
      en: 'The passage does not name it; it follows from the context.',
      zh: '该段文字未点明，依上下文推断。',
    },
  },
  'not-established': {
    label: { en: 'not established whether named', zh: '文中是否点明未能确定' },
    definition: {
      en: 'The passage could not be read, so nobody knows yet.',
      zh: '未能读到该段文字，尚不知晓。',
    },
  },
} as const satisfies Vocabulary;
