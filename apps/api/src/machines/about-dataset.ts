import type { Release } from '../releases/release.ts';

/** What every description of the data says, in the words of its standard. */
export const aboutDataset = ({ dataset }: Release) => ({
  title: {
    en: 'Parley: AI governance plans, side by side',
    zh: 'Parley：人工智能治理方案对照',
  },
  description: {
    en: 'Provisions of AI governance plans in our own words, in English and Chinese, with their exact places. How they compare, what plans do not say, agreed texts, events and sources. Unofficial: made by no government. Cite the official texts.',
    zh: '人工智能治理方案的条款，以本站文字用中英文概述，注明在官方文本中的位置，并收录方案之间的关系、方案未提及的内容、共同认可的文本、事件与来源。非官方，不由任何政府制作；请引用官方文本。',
  },
  keywords: ['AI governance', 'policy', 'comparison', 'United States', 'China'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  version: dataset.dataVersion,
  date: dataset.date,
});
