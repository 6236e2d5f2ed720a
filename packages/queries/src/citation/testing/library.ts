import { authored, type Plan, type Provision, type Topic } from '@parley/model';
import * as v from 'valibot';
import type { Publication, Subject } from '../subject.ts';

const text = { en: 'Text', zh: '文字' };

/** Fixtures are parsed by the corpus's own schemas, so they cannot lie. */
const plan = (input: Record<string, unknown>): Plan =>
  v.parse(authored.plan, {
    jurisdictions: ['international'],
    hue: 1,
    legalStatus: text,
    fullTextRead: true,
    division: { unit: text, units: text, by: 'document', count: 1, explanation: text },
    ...input,
  });

export const usPlan = plan({
  id: 'us-2025',
  kind: 'plan',
  code: 'US',
  title: { en: 'America’s AI Action Plan', zh: '美国人工智能行动计划' },
  printedTitles: [{ language: 'en', title: "Winning the Race: America's AI Action Plan" }],
  issuer: { en: 'The White House', zh: '白宫' },
  date: '2025-07-23',
  editions: [
    {
      language: 'en',
      format: 'pdf',
      publisher: { en: 'The White House', zh: '白宫' },
      url: 'https://www.whitehouse.gov/wp-content/uploads/2025/07/Americas-AI-Action-Plan.pdf',
      opened: true,
    },
  ],
});

const foreignMinistry = { en: 'Ministry of Foreign Affairs of the PRC', zh: '中国外交部' };

export const cnPlan = plan({
  id: 'cn-2025',
  kind: 'plan',
  code: 'CN',
  title: { en: 'Global AI Governance Action Plan', zh: '人工智能全球治理行动计划' },
  printedTitles: [
    { language: 'zh', title: '人工智能全球治理行动计划' },
    { language: 'en', title: 'Global AI Governance Action Plan' },
  ],
  issuer: {
    en: '2025 World AI Conference and High-Level Meeting on Global AI Governance',
    zh: '2025世界人工智能大会暨人工智能全球治理高级别会议',
  },
  date: '2025-07-26',
  division: { unit: text, units: text, by: 'parley', count: 1, explanation: text },
  editions: [
    {
      language: 'zh',
      format: 'html',
      publisher: foreignMinistry,
      url: 'https://www.mfa.gov.cn/web/ziliao_674904/1179_674909/202507/t20250726_11677803.shtml',
      opened: false,
    },
    {
      language: 'en',
      format: 'html',
      publisher: foreignMinistry,
      url: 'https://www.mfa.gov.cn/eng/xw/zyxw/202507/t20250729_11679232.html',
      opened: false,
    },
  ],
});

const unitedNations = { en: 'United Nations', zh: '联合国' };

export const unResolution = plan({
  id: 'unga-78-265',
  kind: 'agreed-text',
  code: 'A/RES/78/265',
  title: {
    en: 'UN resolution on safe, secure and trustworthy AI (A/RES/78/265)',
    zh: '联大关于安全、可靠和值得信赖的人工智能的决议（A/RES/78/265）',
  },
  printedTitles: [
    {
      language: 'en',
      title:
        'Seizing the opportunities of safe, secure and trustworthy artificial intelligence systems for sustainable development',
    },
  ],
  issuer: {
    en: 'United Nations General Assembly, 78th session',
    zh: '联合国大会第七十八届会议',
  },
  date: '2024-03-21',
  division: { unit: text, units: text, by: 'parley', count: 1, explanation: text },
  editions: [
    {
      language: 'en',
      format: 'pdf',
      publisher: unitedNations,
      url: 'https://docs.un.org/en/A/RES/78/265',
      opened: true,
    },
    {
      language: 'zh',
      format: 'pdf',
      publisher: unitedNations,
      url: 'https://docs.un.org/zh/A/RES/78/265',
      opened: false,
    },
  ],
});

/** A provision of a plan; only what a citation shows has to be told. */
export const provisionOf = (of: Plan, input: Record<string, unknown>): Provision => ({
  ...v.parse(authored.provision, {
    order: 1,
    summary: text,
    force: { class: 'do' },
    actors: [],
    instruments: [],
    scope: 'domestic',
    topics: ['energy-grid'],
    evidence: {
      text: { state: 'checked', reviewedOn: '2026-11-23' },
      verb: { state: 'checked', reviewedOn: '2026-11-23' },
    },
    translationReview: { zh: 'reviewed' },
    ...input,
  }),
  plan: of.id,
  position: 1,
});

const energy: Topic = v.parse(authored.topic, {
  id: 'energy-grid',
  group: 'infrastructure',
  order: 1,
  label: { en: 'Energy and the grid', zh: '能源与电网' },
  definition: text,
  belongs: text,
  doesNotBelong: text,
});

const usAction: Subject = {
  kind: 'provision',
  plan: usPlan,
  provision: provisionOf(usPlan, {
    id: 'us-2025.ii.2.3',
    label: 'II.2.3',
    title: {
      en: 'Prioritise dispatchable power and reform power markets',
      zh: '优先接入可调度电源并改革电力市场',
    },
    locator: { page: 16, bullet: 68 },
  }),
};

const cnCommitment: Subject = {
  kind: 'provision',
  plan: cnPlan,
  provision: provisionOf(cnPlan, {
    id: 'cn-2025.7.2',
    label: '7.2',
    title: {
      en: 'Support resource-saving ways of developing AI',
      zh: '支持节约资源的人工智能发展模式',
    },
    locator: { item: '7' },
    evidence: { text: { state: 'secondary', note: text }, verb: { state: 'unverified' } },
  }),
};

const unParagraph: Subject = {
  kind: 'provision',
  plan: unResolution,
  provision: provisionOf(unResolution, {
    id: 'unga-78-265.6.a',
    label: '6(a)',
    title: { en: 'National rules and governance', zh: '国家规则与治理' },
    locator: { paragraph: '6(a)' },
  }),
};

const comparison: Subject = { kind: 'comparison', plans: [cnPlan, usPlan], topic: energy };

/** What the golden citations cite, with the path of each one's page. */
export const subjects = {
  'us-action': [usAction, '/provisions/us-2025.ii.2.3'],
  'cn-commitment': [cnCommitment, '/provisions/cn-2025.7.2'],
  'un-paragraph': [unParagraph, '/provisions/unga-78-265.6.a'],
  comparison: [comparison, '/compare/cn-2025/us-2025/energy-grid'],
} as const satisfies Record<string, readonly [Subject, string]>;

/** A release whose pages stand at a path, at a public address unless told otherwise. */
export const publicationAt = (
  path: string,
  origin: string | undefined = 'https://parley.example',
): Publication => ({
  dataVersion: '0.1.0',
  date: '2026-11-23',
  path: (language) => (language === 'zh' ? `/zh${path}` : path),
  origin,
});
