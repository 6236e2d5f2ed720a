// Reading the corpus from disk takes Node's types, which the package itself does without.
/// <reference types="node" />
import { compile, localise, type CorpusText } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { blindToken, comparisonOf } from '../comparison/index.ts';
import { createIndex } from '../create-index.ts';
import { buildIndex } from '../search/index.ts';
import { pageQueries, type PageParams, type PageSource } from './index.ts';

const text = (en: string, zh: string) => ({ en, zh });
const file = (path: string, content: object): CorpusText => ({
  path: `${path}.yaml`,
  text: JSON.stringify(content),
});

/** A Japanese plan older than both, with one provision on energy and one relation to the American plan. */
const older: CorpusText[] = [
  file('plans/jp-2024/plan', {
    id: 'jp-2024',
    kind: 'plan',
    code: 'JP',
    title: text('Harbour Plan', '港口计划'),
    printedTitles: [{ language: 'ja', title: '港湾計画' }],
    issuer: text('Cabinet', '内阁'),
    jurisdictions: ['JP'],
    date: '2024-01-05',
    hue: 5,
    legalStatus: text('A policy.', '政策文件。'),
    editions: [
      {
        language: 'ja',
        format: 'html',
        publisher: text('Cabinet', '内阁'),
        url: 'https://example.org/',
        opened: false,
      },
    ],
    fullTextRead: false,
    division: {
      unit: text('measure', '措施'),
      units: text('measures', '项措施'),
      by: 'document',
      numbered: true,
      count: 1,
      of: 12,
      explanation: text('The document numbers its measures.', '文件自行编号。'),
    },
  }),
  file('plans/jp-2024/provisions/jp-2024.1', {
    id: 'jp-2024.1',
    order: 1,
    label: '1',
    title: text('Power the harbour', '港口供电'),
    summary: text('Asks for power at the harbour.', '要求为港口供电。'),
    force: { class: 'should', verb: { language: 'ja', text: '図る' } },
    actors: [],
    instruments: [],
    scope: 'domestic',
    topics: ['energy-grid'],
    locator: { item: '1' },
    evidence: { text: { state: 'unverified' }, verb: { state: 'unverified' } },
    translationReview: { zh: 'draft' },
  }),
  file('relations/energy-grid.harbour-power', {
    id: 'energy-grid.harbour-power',
    topic: 'energy-grid',
    type: 'divergent',
    sides: [
      { plan: 'us-2025', provisions: ['us-2025.ii.2.1'] },
      { plan: 'jp-2024', provisions: ['jp-2024.1'] },
    ],
    reason: text(
      'The US provision asks for a stable grid; the provision of Japan asks for power at a harbour.',
      '美国计划条款提出稳定电网，日本计划条款提出为港口供电。',
    ),
    review: 'draft',
    translationReview: { zh: 'draft' },
  }),
  file('sets/us-cn-jp', {
    id: 'us-cn-jp',
    order: 9,
    plans: ['us-2025', 'cn-2025', 'jp-2024'],
    title: text('Three plans', '三份方案'),
    lead: text('Three plans, side by side.', '三份方案并列。'),
  }),
];

const sourceOf = async (further: readonly CorpusText[]): Promise<PageSource> => {
  const compiled = await compile([...(await readCorpus(corpusFolder)), ...further]);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  const bilingual = createIndex(compiled.dataset);
  return {
    index: createIndex(localise(compiled.dataset, 'en')),
    language: 'en',
    bilingual,
    search: () => buildIndex(bilingual.dataset),
    repositoryUrl: undefined,
    contactMail: undefined,
    publicUrl: undefined,
    base: '',
  };
};

const before = await sourceOf([]);
const after = await sourceOf(older);

const view = <Name extends keyof typeof pageQueries>(
  name: Name,
  source: PageSource,
  params: PageParams['params'] = {},
) => {
  const data = pageQueries[name](source, { params, query: {} });
  if (typeof data === 'string') throw new Error(`${name} is ${data}`);
  return data as Exclude<ReturnType<(typeof pageQueries)[Name]>, 'missing' | 'invalid'>;
};

const pair = ['us-2025', 'cn-2025'];

test('a plan that is older than both leaves the home page as it was', () => {
  const home = view('home', after);
  expect(home.plans.map(({ id }) => id)).toEqual(pair);
  expect({ ...home, others: [] }).toEqual({ ...view('home', before), others: [] });
  expect(home.others.map(({ id }) => id)).toContain('us-cn-jp');
});

test('comparisons without plans stay with the set that is shown first', () => {
  expect(view('compare', after).plans.map(({ id }) => id)).toEqual(pair);
});

test('what America and China have agreed is the same, row by row, beside a plan of whose government nothing is known', () => {
  const { rows: two } = comparisonOf(before.bilingual, { plans: pair });
  const { rows: three } = comparisonOf(after.bilingual, { plans: [...pair, 'jp-2024'] });
  const agreedBy = (rows: typeof two, count: number) =>
    rows.map(({ topic, agreed }) => [
      topic.id,
      agreed.map(({ governments, ...entry }) => ({
        ...entry,
        governments: governments.slice(0, count),
      })),
    ]);
  expect(two.some(({ agreed }) => agreed.length > 0)).toBe(true);
  expect(agreedBy(three, 2)).toEqual(agreedBy(two, 2));
  const standings = three.flatMap(({ agreed }) => agreed.map(({ governments }) => governments[2]));
  expect(new Set(standings.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ government: 'JP', standing: 'not-known' })]),
  );
});

const agreed = (source: PageSource) =>
  view('provision', source, { provision: 'us-2025.ii.2.1' }).around.agreed;

test('provision pages keep their agreed language', () => {
  expect(agreed(before).length).toBeGreaterThan(0);
  expect(agreed(after)).toEqual(agreed(before));
});

test('a topic compares the set; all topics, actors and the timeline show the set first and the other plan after it', () => {
  expect(view('topic', after, { topic: 'energy-grid' }).plans.map(({ id }) => id)).toEqual(pair);
  for (const plans of [
    view('topics', after).plans,
    view('actors', after).plans,
    view('timeline', after).plans,
  ])
    expect(plans.map(({ id }) => id).slice(0, 3)).toEqual([...pair, 'jp-2024']);
});

test('a set has a page of its own, with relations between any two of its plans', () => {
  const data = view('set', after, { set: 'us-cn-jp' });
  expect(data.set?.title.en).toBe('Three plans');
  expect(data.plans.map(({ id }) => id)).toEqual([...pair, 'jp-2024']);
  const all = (relations: typeof data.relations) =>
    relations.reduce((sum, { count }) => sum + count, 0);
  expect(all(data.relations)).toBe(all(view('home', before).relations) + 1);
  expect(pageQueries.set(after, { params: { set: 'nothing' }, query: {} })).toBe('missing');
});

test('a blind reading of three says of no plan that nothing is recorded where it speaks', () => {
  const token = blindToken([...pair, 'jp-2024'], 7);
  const { columns, relations } = view('blind', after, { token, topic: 'energy-grid' });
  const empty = relations.flatMap((row) =>
    row.flatMap((column, place) => (column.length === 0 ? [columns[place]] : [])),
  );
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.every((total) => total !== undefined && total > 0)).toBe(true);
});

test('a document that is recorded in part leaves open what nobody has reviewed', () => {
  const { rows } = comparisonOf(after.bilingual, { plans: [...pair, 'jp-2024'] });
  expect(new Set(rows.map(({ cells }) => cells[2]?.state))).toEqual(
    new Set(['stated', 'not-reviewed']),
  );
});
