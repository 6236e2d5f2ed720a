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
  - ${code}
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
    reviewedOn: 2026-01-02
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
official: true
opened: true
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
