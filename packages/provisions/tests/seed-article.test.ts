import { expect, test } from 'vitest';
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';

const result = await compile(await readCorpus(corpusFolder));
const dataset = 'dataset' in result ? result.dataset : undefined;

type Place = 'events' | 'actors' | 'sources' | 'plans' | 'cooperationAreas';

/** What the article names that the comparison started from (China Daily, 3 January 2026), and where it stands. */
const named: readonly (readonly [name: string, place: Place, id: string])[] = [
  ['the article itself', 'sources', 'global-chinadaily-com-cn-tech-ties-2026-01'],
  ['its newspaper', 'actors', 'china-daily'],
  ['its author', 'actors', 'lia-zhu'],
  ['the Entity List additions of March', 'events', 'bis-entity-list-2025-03'],
  ['the Department of Commerce', 'actors', 'doc'],
  ['the Bureau of Industry and Security', 'actors', 'bis'],
  ['the Affiliates Rule', 'events', 'bis-affiliates-rule-2025-09'],
  ['the suspension of the Affiliates Rule', 'events', 'bis-affiliates-rule-suspension-2025-11'],
  ['the Treasury', 'actors', 'treasury'],
  ['the outbound investment rule', 'events', 'treasury-outbound-rule-2025-01'],
  ['the Pax Silica Declaration', 'events', 'pax-silica-declaration-2025-12'],
  ['DeepSeek', 'actors', 'deepseek'],
  ['the first of its two early models', 'events', 'deepseek-v3-2024-12'],
  ['the second of its two early models', 'events', 'deepseek-r1-2025-01'],
  ['its two models of December', 'events', 'deepseek-v32-2025-12'],
  ['OpenAI', 'actors', 'openai'],
  ['GPT-5', 'sources', 'techtarget-com-gpt-5'],
  ['Google', 'actors', 'google'],
  ['Gemini 3.0 Pro', 'sources', 'tech-ish-com-gemini-3'],
  ['Huawei', 'actors', 'huawei'],
  ['SMIC', 'actors', 'smic'],
  ['the Kirin 9030', 'events', 'kirin-9030-2025-11'],
  ['TechInsights', 'actors', 'techinsights'],
  ['Mikolaj Barczentewicz', 'actors', 'mikolaj-barczentewicz'],
  ['the International Center for Law and Economics', 'actors', 'icle'],
  ['his analysis', 'events', 'icle-barczentewicz-2025'],
  ['the Information Technology and Innovation Foundation', 'actors', 'itif'],
  ['its report of May, on the Ascend chips', 'events', 'itif-report-2025-05'],
  ["America's AI Action Plan", 'plans', 'us-2025'],
  ['the Global AI Governance Action Plan', 'plans', 'cn-2025'],
  ['Mark Scott', 'actors', 'mark-scott'],
  ['the Atlantic Council', 'actors', 'atlantic-council'],
  ['the Digital Forensic Research Lab', 'actors', 'dfrlab'],
  ['his view of shared interests', 'events', 'dfrlab-scott-2025'],
  ['the Bletchley Declaration', 'plans', 'bletchley-2023'],
  ['data sets for public health and biotechnology', 'cooperationAreas', 'public-health-data'],
  ['energy for data centres', 'cooperationAreas', 'data-centre-energy'],
  ['apolitical standards', 'cooperationAreas', 'technical-standards'],
  ['rare earths', 'events', 'cn-rare-earth-controls-2025-10'],
  ['agriculture', 'cooperationAreas', 'agriculture-food'],
  ['the trade truce', 'events', 'trade-truce-busan-2025-10'],
  ['Donald Trump', 'actors', 'donald-trump'],
  ['Nvidia', 'actors', 'nvidia'],
  ['the H200 decision', 'events', 'h200-announcement-2025-12'],
];

test.for(named)('the data have %s', ([, place, id]) => {
  const entries: readonly { id: string }[] = dataset?.[place] ?? [];
  expect(entries.map((entry) => entry.id)).toContain(id);
});
