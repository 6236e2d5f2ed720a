import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations, type OperationId } from '@parley/contract';
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, top } from '../../src/release/repository-copy.ts';
import { startService } from '../../src/release/start-service.ts';

/** The invented plan of docs/adding-a-plan.md, added with the commands of that page. */
const id = 'rv-2026';
const first = `${id}.1.1`;

let folder = '';
let service: Awaited<ReturnType<typeof startService>>;

/** Runs `parley new` with its options by name. */
const parleyNew = async (
  kind: string,
  options: Readonly<Record<string, string>>,
): Promise<void> => {
  const program = join(top, 'packages/cli/src/main.ts');
  const given = Object.entries({ ...options, corpus: join(folder, 'data') });
  const { code, output } = await start(top, process.execPath, [
    program,
    'new',
    kind,
    ...given.flatMap(([name, value]) => [`--${name}`, value]),
  ]);
  if (code !== 0) throw new Error(output);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-third-plan-'));
  await cp(corpusFolder, join(folder, 'data'), { recursive: true });
  await parleyNew('plan', {
    code: 'RV',
    'title-en': 'River Plan',
    'title-zh': '河流计划',
    'issuer-en': 'The River Office',
    'issuer-zh': '河务局',
    jurisdiction: 'international',
    date: '2026-01-05',
    url: 'https://example.org/river',
    outline: 'Banks|河岸; Bridges|桥梁',
  });
  await parleyNew('provision', {
    plan: id,
    section: `${id}.1`,
    topics: 'energy-grid',
    'title-en': 'Raise the banks',
    'title-zh': '加高河岸',
    'summary-en': 'Asks for higher banks.',
    'summary-zh': '要求加高河岸。',
  });
  await parleyNew('relation', {
    topic: 'energy-grid',
    type: 'divergent',
    provisions: `${first},us-2025.ii.2.1`,
    id: 'energy-grid.river',
    'reason-en': 'The river provision asks for banks. The US provision asks for a steady grid.',
    'reason-zh': '河流计划条款提出加高河岸，美国计划条款提出稳定电网。',
  });
  const compiled = await compile(await readCorpus(join(folder, 'data')));
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems, null, 2));
  const dataset = join(folder, 'dataset.json');
  await writeFile(dataset, JSON.stringify(compiled.dataset));
  service = await startService({ DATASET: dataset, LOG_LEVEL: 'error' });
});

afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const loop = async (address: string) => {
  const response = await fetch(service.origin + address);
  return { status: response.status, text: await response.text() };
};

// Object.keys loses the key type; these are exactly the operation ids.
test.for(Object.keys(operations) as OperationId[])('%s answers with a third plan', async (name) => {
  expect((await loop(operations[name].example)).status).toBe(200);
});

test.for([
  '/v1/plans',
  `/v1/plans/${id}`,
  `/v1/provisions?plan=${id}`,
  `/v1/provisions/${first}`,
  '/v1/topics/energy-grid',
  `/v1/relations?plan=${id}`,
  `/v1/comparisons?plans=us-2025,${id},cn-2025&topic=energy-grid`,
  '/v1/search?q=banks',
  '/v1/search?q=河岸',
])('the third plan stands in the answer of %s', async (address) => {
  const { status, text } = await loop(address);
  expect({ status, isThere: text.includes(id) }).toEqual({ status: 200, isThere: true });
});

test.for([
  ['/', 'energy-grid'],
  ['/plans', 'River Plan'],
  [`/plans/${id}`, 'Raise the banks'],
  [`/zh/plans/${id}`, '加高河岸'],
  [`/provisions/${first}`, 'Asks for higher banks.'],
  [`/zh/provisions/${first}`, '要求加高河岸。'],
  ['/topics/energy-grid', 'Raise the banks'],
  [`/compare/us-2025/${id}`, 'Raise the banks'],
  [`/compare/us-2025/cn-2025/${id}/energy-grid`, 'Asks for higher banks.'],
  [`/zh/compare/${id}/us-2025/energy-grid`, '要求加高河岸。'],
  ['/search?q=banks', `/provisions/${first}`],
  ['/topics', 'RV'],
  ['/method', 'River Plan'],
  [`/provisions/${first}/correct`, 'Raise the banks'],
  ['/actors', 'River Office'],
] as const)('the page %s shows it', async ([address, words]) => {
  const { status, text } = await loop(address);
  expect({ address, status, isThere: text.includes(words) }).toEqual({
    address,
    status: 200,
    isThere: true,
  });
});

test.for([
  '/timeline',
  '/cooperation',
  '/cooperation/public-health-data',
  '/actors/caisi',
  '/venues',
  '/sources',
  '/changes',
  '/pack',
  '/official-words',
  '/developers',
  '/problems/invalid-cursor',
  '/contribute',
  '/open-work',
  '/open-work/read-text',
])('the page %s is none the worse for it', async (address) => {
  expect((await loop(address)).status).toBe(200);
});
