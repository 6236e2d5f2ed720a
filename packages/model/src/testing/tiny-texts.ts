const text = (en: string, zh: string): string => `  en: ${en}\n  zh: ${zh}\n`;

const plan = (id: string, code: string, hue: number, date: string, count: number): string =>
  `id: ${id}
kind: plan
code: ${code}
title:
${text(`${code} plan`, `${code} 计划`)}printedTitles:
  - language: en
    title: The plan
issuer:
${text('A government', '政府')}jurisdictions:
  - international
date: ${date}
hue: ${hue}
legalStatus:
${text('A policy.', '政策。')}editions:
  - language: en
    format: pdf
    publisher:
      en: A government
      zh: 政府
    url: https://example.org/plan.pdf
    opened: true
fullTextRead: true
division:
  unit:
    en: action
    zh: 项
  units:
    en: actions
    zh: 项
  by: document
  count: ${count}
  explanation:
    en: Each bullet counts once.
    zh: 每项计一条。
`;

const section = (id: string, kind: string, parent = ''): string =>
  `id: ${id}
kind: ${kind}
${parent && `parent: ${parent}\n`}order: 1
label: "1"
heading:
${text('A heading', '标题')}headingEvidence:
  - language: en
    state: seen
  - language: zh
    state: our-rendering
`;

const provision = (id: string, sectionId: string, order: number, topics: string): string =>
  `id: ${id}
section: ${sectionId}
order: ${order}
label: "1.${order}"
title:
${text(`Action ${order}`, `行动 ${order}`)}summary:
${text('Fund the work.', '资助此项工作。')}force:
  class: do
  verb:
    language: en
    text: fund
actors:
  - actor: bureau
    role: lead
    basis: stated
instruments:
  - funding
scope: domestic
topics:
${topics
  .split(' ')
  .map((topic) => `  - ${topic}\n`)
  .join('')}locator:
  page: 3
evidence:
  text:
    state: checked
    reviewedOn: 2026-02-02
  verb:
    state: seen
translationReview:
  zh: reviewed
sources:
  - plan-pdf
`;

const topic = (id: string, order: number): string =>
  `id: ${id}
group: infrastructure
order: ${order}
label:
${text(`About ${id}`, `关于 ${id}`)}definition:
${text('What it is.', '定义。')}belongs:
${text('What belongs.', '属于。')}doesNotBelong:
${text('What does not.', '不属于。')}`;

/** The files of the tiny corpus by path: two plans, and one or two of everything else. */
export const tinyTexts: Readonly<Record<string, string>> = {
  'release.yaml': 'dataVersion: 1.2.3\ndate: 2026-01-02\n',
  'plans/aa-2025/plan.yaml': plan('aa-2025', 'AA', 1, '2025-03-01', 2),
  'plans/aa-2025/sections/aa-2025.i.yaml': section('aa-2025.i', 'pillar'),
  'plans/aa-2025/sections/aa-2025.i.1.yaml': section('aa-2025.i.1', 'section', 'aa-2025.i'),
  'plans/aa-2025/statements/aa-2025.preamble.1.yaml': `id: aa-2025.preamble.1
kind: preamble
section: aa-2025.i
order: 1
summary:
${text('Says why.', '说明原因。')}evidence:
  state: seen
sources:
  - plan-pdf
`,
  'plans/aa-2025/provisions/aa-2025.i.1.1.yaml': provision(
    'aa-2025.i.1.1',
    'aa-2025.i.1',
    1,
    'chips',
  ),
  'plans/aa-2025/provisions/aa-2025.i.1.2.yaml': provision(
    'aa-2025.i.1.2',
    'aa-2025.i.1',
    2,
    'energy chips',
  ),
  'plans/bb-2026/plan.yaml': plan('bb-2026', 'BB', 2, '2026-02-01', 1),
  'plans/bb-2026/sections/bb-2026.1.yaml': section('bb-2026.1', 'item'),
  'plans/bb-2026/provisions/bb-2026.1.1.yaml': provision('bb-2026.1.1', 'bb-2026.1', 1, 'chips'),
  'topic-groups/infrastructure.yaml': `id: infrastructure
order: 1
label:
${text('Infrastructure', '基础设施')}`,
  'topics/chips.yaml': topic('chips', 1),
  'topics/energy.yaml': topic('energy', 2),
  'actors/ministry.yaml': `id: ministry
name:
${text('Ministry', '部')}kind: government-body
`,
  'actors/bureau.yaml': `id: bureau
name:
${text('Bureau', '局')}kind: government-body
parent: ministry
`,
  'instruments/funding.yaml': `id: funding
label:
${text('Funding', '资助')}definition:
${text('Money.', '资金。')}`,
  'sources/plan-pdf.yaml': `id: plan-pdf
title:
${text('The plan', '计划')}publisher:
${text('A government', '政府')}date: 2025-03-01
url: https://example.org/plan.pdf
language: en
textOf:
  - aa-2025
  - bb-2026
official: true
opened: true
`,
  'silences/bb-2026.energy.yaml': `id: bb-2026.energy
topic: energy
plan: bb-2026
counterparts:
  - aa-2025.i.1.2
searches:
  - language: en
    term: energy
    hits: 2
    why:
      en: Both are in a name.
      zh: 均见于名称。
  - language: zh
    term: 能源
    hits: 0
searched:
  en: The official text
  zh: 官方文本
searchedOn: 2026-01-02
translationReview:
  zh: draft
`,
  'events/first-talks.yaml': `id: first-talks
date: 2026-01
title:
  en: First talks
  zh: 首次会谈
summary:
  en: The ministry met the bureau.
  zh: 部委与局会晤。
kind: meeting
jurisdiction: joint
governments:
  - US
  - CN
actors:
  - ministry
status:
  - text:
      en: completed
      zh: 已完成
topics:
  - chips
provisions:
  - provision: bb-2026.1.1
    how: bears-on
verification: uncertain
uncertainty:
  en: Two accounts differ on the day.
  zh: 两种说法的日期不同。
sources:
  - plan-pdf
translationReview:
  zh: draft
`,
  'venues/round-table.yaml': `id: round-table
name:
  en: Round table
  zh: 圆桌会议
participation:
  - jurisdiction: US
    takesPart: 'yes'
    text:
      en: Sends experts.
      zh: 派专家参加。
  - jurisdiction: CN
    takesPart: partly
    text:
      en: Sends observers.
      zh: 派观察员参加。
binding:
  en: Not binding
  zh: 不具约束力
use:
  en: Terms
  zh: 术语
lastSeen:
  en: January 2026
  zh: 2026年1月
events:
  - first-talks
translationReview:
  zh: draft
`,
  'cooperation-areas/shared-terms.yaml': `id: shared-terms
order: 1
title:
  en: Shared terms
  zh: 共同术语
basis: one-analyst
topics:
  - chips
reasoning:
  en: Both use the same words.
  zh: 双方使用相同的词语。
counterArgument:
  en: The words may mean different things.
  zh: 词语的含义可能不同。
obstacles:
  - text:
      en: Talks have not begun.
      zh: 会谈尚未开始。
    events:
      - first-talks
sides:
  - plan: aa-2025
    provisions:
      - aa-2025.i.1.1
  - plan: bb-2026
    provisions: []
    nothing:
      en: Says nothing on terms.
      zh: 未提及术语。
venues:
  - round-table
proponents:
  - kind: analyst
    name:
      en: A. Reader
      zh: 某读者
    says:
      en: A glossary would help both.
      zh: 词汇表对双方都有帮助。
    source: plan-pdf
translationReview:
  zh: draft
`,
  'relations/chips.aims.yaml': `id: chips.aims
topic: chips
type: divergent
sides:
  - plan: aa-2025
    provisions:
      - aa-2025.i.1.1
  - plan: bb-2026
    provisions:
      - bb-2026.1.1
reason:
${text('The aims differ.', '目标不同。')}review: draft
translationReview:
  zh: draft
`,
};
