import type { Dataset } from '@parley/model';

/**
 * Expressions that stand for the same thing in the field, in English and Chinese; beside the topics
 * that they come from. Curated by hand: a group holds only what a reader would want found together.
 * Abbreviations of actors and venues come from the data and need no line here.
 */
const curated: readonly (readonly string[])[] = [
  // Everywhere
  ['AI', 'artificial intelligence', '人工智能', '人工智慧'],
  ['US', 'USA', 'United States', 'America', 'American', '美国'],
  ['China', 'Chinese', 'PRC', '中国'],
  ['UN', 'United Nations', '联合国'],
  ['GDC', 'Global Digital Compact', '全球数字契约'],
  ['EO', 'Executive Order', '行政令'],
  ['LLM', 'large language model', 'language model', '大语言模型', '大模型'],
  // energy-grid, data-centres, chips-compute, digital-networks, climate-environment
  ['power grid', 'electricity grid', 'grid', '电网'],
  ['data center', 'data centre', 'datacenter', '数据中心'],
  ['electricity', 'power generation', '电力', '发电'],
  ['clean energy', 'clean electricity', 'renewable energy', '清洁电力', '清洁能源', '可再生能源'],
  ['chips', 'semiconductors', '芯片', '半导体'],
  ['compute', 'computing power', 'computing', '算力', '计算资源'],
  ['low power', 'energy saving', 'energy efficient', '低功耗', '节能'],
  ['permitting', 'permits', '许可审批', '许可'],
  // datasets, health, open-models, research
  ['training data', 'corpora', 'corpus', '训练数据', '语料', '语料库'],
  ['dataset', 'data set', '数据集'],
  ['health care', 'healthcare', 'medical', '医疗', '卫生健康'],
  ['open source', 'open-source', '开源'],
  ['open weights', 'open-weight', 'open model', '开放权重', '开放模型'],
  // innovation-policy, industry-adoption, workforce, education, intellectual-property
  ['red tape', 'regulatory burden', 'deregulation', '放松监管', '监管负担'],
  ['sandbox', 'regulatory sandbox', '沙盒', '沙箱'],
  ['self-driving', 'autonomous driving', 'autonomous vehicles', '自动驾驶'],
  ['retraining', 'reskilling', 'retrain', '再培训'],
  ['jobs', 'employment', 'labour market', '就业', '劳动力市场'],
  ['workers', 'workforce', '劳动者', '劳动力'],
  ['IP', 'intellectual property', '知识产权'],
  ['copyright', '著作权', '版权'],
  // testing-evaluation, risk-management, interpretability-robustness, incident-response
  ['evaluation', 'testing', 'benchmark', '评估', '测评', '测试'],
  ['explainability', 'interpretability', '可解释性'],
  ['hotline', 'red phone', 'incident channel', 'crisis communication', '热线', '沟通渠道'],
  ['emergency response', 'incident response', '应急处置', '事件响应'],
  // cybersecurity, biosecurity, synthetic-media, defence, public-sector
  ['cybersecurity', 'cyber security', 'network security', '网络安全'],
  ['biosecurity', 'bioweapons', 'biological weapons', '生物安全', '生物武器'],
  ['deepfake', 'synthetic media', 'synthetic content', '深度伪造', '合成内容'],
  ['watermark', 'content labels', 'provenance', '水印', '标识', '溯源'],
  ['military', 'defence', 'killer robots', 'autonomous weapons', '军事', '国防', '自主武器'],
  ['human control', 'human oversight', 'kill switch', '人类控制', '人为控制', '人类监督'],
  ['nuclear weapons', 'nuclear command', '核武器'],
  ['procurement', 'government purchasing', '采购'],
  // values-speech, privacy, inclusion, multilateral-governance, standards, capacity-building
  ['bias', 'discrimination', '偏见', '歧视'],
  ['personal data', 'personal information', '个人数据', '个人信息'],
  ['gender', 'women', '妇女', '性别'],
  ['children', 'minors', '儿童', '未成年人'],
  ['capacity building', 'capacity-building', '能力建设'],
  ['developing countries', 'Global South', '发展中国家', '全球南方'],
  // export-controls, technology-alliances
  ['export control', 'export restrictions', 'chip ban', '出口管制', '出口限制'],
  ['Entity List', '实体清单'],
  ['rare earths', 'rare earth', '稀土'],
  ['Affiliates Rule', '50% rule', '关联方规则', '穿透性规则', '50%规则'],
  // Names that are written in several ways
  ['AI+', 'AI Plus', '人工智能+'],
  ['CAC', '中国国家互联网信息办公室', '国家互联网信息办公室', '网信办'],
  ['NDRC', '中国国家发展和改革委员会', '国家发展改革委', '国家发展和改革委员会', '发改委'],
  ['MIIT', '中国工业和信息化部', '工业和信息化部', '工信部'],
  ['Bletchley', '布莱切利', '布莱奇利'],
  ['robustness', '稳健性', '鲁棒性'],
  ['generative AI', '生成式人工智能', '生成式'],
  ['Fenghe', '风和'],
  ['MAZU', '妈祖'],
];

/** The groups of expressions that a search in this dataset treats as one. */
export const synonymsOf = (dataset: Dataset): readonly (readonly string[])[] => [
  ...curated,
  ...[...dataset.actors, ...dataset.venues].flatMap(({ name, abbreviation }) =>
    abbreviation === undefined ? [] : [[abbreviation, name.en, name.zh]],
  ),
];
