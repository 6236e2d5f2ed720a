import { operations } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset, getJson } from './real-app.ts';

const citationsOf = async (query: string) =>
  v.parse(operations.cite.response, await getJson(`/v1/citations?${query}`));

test('every provision and plan can be cited in every style, with its own dates and addresses', async () => {
  const things = [
    ...dataset.provisions.map(({ id, plan }) => ({ query: `provision=${id}`, plan })),
    ...dataset.plans.map(({ id }) => ({ query: `plan=${id}`, plan: id })),
  ];
  for (const { query, plan: id } of things) {
    const plan = dataset.plans.find((one) => one.id === id);
    const answer = await citationsOf(query);
    expect(answer.citations).toHaveLength(10);
    expect(answer.page?.en).toContain(query.replace(/^\w+=/, ''));
    const plain = answer.citations.find(({ style }) => style === 'plain')?.text;
    const known = plan?.printedTitles.map(({ title }) => title) ?? [];
    for (const words of [plain?.en, plain?.zh]) {
      expect(known.some((title) => words?.includes(title))).toBe(true);
      expect(plan?.editions.some(({ url }) => words?.includes(url))).toBe(true);
      expect(words).toContain(dataset.dataVersion);
      expect(words).not.toMatch(/undefined|null|NaN/);
    }
  }
});

test('a comparison is cited with its plans in the order asked for, and in one language if asked', async () => {
  const answer = await citationsOf('plans=cn-2025,us-2025&topic=health&style=apa&lang=zh');
  expect(answer.kind).toBe('comparison');
  expect(answer.page).toEqual({ zh: '/zh/compare/cn-2025/us-2025/health' });
  const [apa, ...others] = answer.citations;
  expect(others).toEqual([]);
  expect(Object.keys(apa?.text ?? {})).toEqual(['zh']);
  expect(apa?.text.zh?.split('\n').map((line) => line.slice(0, 6))).toEqual([
    '2025世界',
    '白宫. (2',
    'Parley',
  ]);
  expect(apa?.inText?.zh).toMatch(/^（2025世界人工智能大会.*白宫, 2025; Parley, \d{4}）$/);
});

test('the permanent address is the public one, and none is made up where there is none', async () => {
  const url = '/v1/citations?provision=us-2025.ii.2.1&style=plain&lang=en';
  const open = createApp({
    releases: createReleases(dataset),
    publicUrl: 'https://parley.example',
  });
  expect(await (await open.request(url)).text()).toContain(
    'https://parley.example/provisions/us-2025.ii.2.1',
  );
  const closed = await (await app.request(url)).text();
  expect(closed).toContain(', /provisions/us-2025.ii.2.1.');
  expect(closed).not.toMatch(/localhost|parley\.example/);
});

test.each([
  ['', 'Name one thing to cite'],
  ['provision=us-2025.ii.2.1&plan=us-2025', 'Name one thing to cite'],
  ['topic=health', 'Name one thing to cite'],
  ['provision=us-2025.ii.2.1&topic=health', 'belongs to a comparison'],
  ['provision=us-2025.xx', 'does not exist'],
  ['plan=xx', 'does not exist'],
  ['plans=us-2025,xx', 'does not exist'],
  ['plans=us-2025', 'two or more'],
  ['plan=us-2025&style=mla', 'bluebook'],
])('a request that cannot be answered says how it can: %s', async (query, words) => {
  const response = await app.request(`/v1/citations?${query}`);
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toContain(words);
});
