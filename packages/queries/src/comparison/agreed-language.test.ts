import type { Stance } from '@parley/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { filtered } from './testing/filtered.ts';
import { anyCorpus } from './testing/any-corpus.ts';
import { smallDataset, type SmallPlan } from './testing/small-dataset.ts';

const provisions = [{ topics: ['energy'] }];
const plan = (id: string, jurisdictions = [id.toUpperCase()]) => ({
  id,
  jurisdictions,
  provisions,
});

const agreedText = (id: string, ...stances: [string, Stance][]): SmallPlan => ({
  id,
  kind: 'agreed-text',
  jurisdictions: ['international'],
  stances,
  provisions,
});

const plans = [plan('us'), plan('cn'), plan('in'), plan('both', ['US', 'CN'])];

const agreedByBoth = (id: string) => agreedText(id, ['US', 'joined'], ['CN', 'joined']);
const disputedByOne = (id: string) =>
  agreedText(id, ['US', 'joined'], ['CN', 'joined'], ['CN', 'disputed-since']);

/** Agreed language on energy, as `text: firmness`, when these texts and columns are at hand. */
const agreedBetween = async (columns: readonly string[], ...texts: SmallPlan[]) => {
  const dataset = await smallDataset({ topics: ['energy'], plans: [...plans, ...texts] });
  const [energy] = compare(dataset, { plans: columns });
  return energy?.agreed.map(({ text, firmness }) => `${text}: ${firmness}`);
};

test('a text is agreed when every government behind the compared plans is a party to it', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'sponsored']);
  expect(await agreedBetween(['us', 'cn'], text)).toEqual(['gdc: agreed']);
});

test('a text is left out when one government behind the compared plans is no party to it', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'joined']);
  expect(await agreedBetween(['us', 'cn', 'in'], text)).toEqual([]);
});

test('a plan of two governments needs the consent of both', async () => {
  const byOne = agreedText('gdc', ['US', 'consensus'], ['IN', 'joined']);
  const byAll = agreedText('una', ['US', 'consensus'], ['CN', 'joined'], ['IN', 'joined']);
  expect(await agreedBetween(['both', 'in'], byOne, byAll)).toEqual(['una: agreed']);
});

test('a text that one of the governments disputes since is disputed, never agreed', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'joined'], ['US', 'disputed-since']);
  expect(await agreedBetween(['us', 'cn'], text)).toEqual(['gdc: disputed']);
});

test('a dispute by a government whose plan is not compared does not count', async () => {
  const text = agreedText(
    'gdc',
    ['US', 'joined'],
    ['CN', 'joined'],
    ['IN', 'joined'],
    ['IN', 'disputed-since'],
  );
  expect(await agreedBetween(['us', 'cn'], text)).toEqual(['gdc: agreed']);
  expect(await agreedBetween(['us', 'in'], text)).toEqual(['gdc: disputed']);
});

test('to have disputed a text does not make a government a party to it', async () => {
  const text = agreedText('gdc', ['CN', 'joined'], ['US', 'disputed-since']);
  expect(await agreedBetween(['us', 'cn'], text)).toEqual([]);
});

test('a text that is a column itself is left out, and its governments are not asked', async () => {
  expect(
    await agreedBetween(['us', 'gdc', 'cn'], agreedByBoth('gdc'), agreedByBoth('una')),
  ).toEqual(['una: agreed']);
});

test('between agreed texts alone no government is compared, so nothing is agreed', async () => {
  const texts = ['gdc', 'una', 'other'].map(agreedByBoth);
  expect(await agreedBetween(['gdc', 'una'], ...texts)).toEqual([]);
});

test('a plan is no agreed text, even when other governments have joined it', async () => {
  const joined = { ...agreedByBoth('gb'), kind: 'plan' } as const;
  expect(await agreedBetween(['us', 'cn'], joined)).toEqual([]);
});

test('agreed texts come first, then disputed ones, each by date', async () => {
  expect(
    await agreedBetween(
      ['us', 'cn'],
      disputedByOne('d2'),
      agreedByBoth('z1'),
      disputedByOne('d1'),
      agreedByBoth('a1'),
    ),
  ).toEqual(['z1: agreed', 'a1: agreed', 'd2: disputed', 'd1: disputed']);
});

test('an agreed text stands in the rows of its topics alone, and filters never thin it', async () => {
  const dataset = await smallDataset({
    topics: ['energy', 'chips'],
    plans: [
      { id: 'us', provisions: [{ topics: ['energy', 'chips'], force: 'require' }] },
      { id: 'cn', provisions: [{ topics: ['energy'] }] },
      {
        ...agreedText('gdc', ['US', 'joined'], ['CN', 'joined']),
        provisions: [
          { topics: ['chips'], force: 'affirm' },
          { topics: ['chips'], force: 'call' },
        ],
      },
    ],
  });
  for (const filters of [{}, { force: ['require' as const], q: 'US' }]) {
    const { rows } = filtered(dataset, ['us', 'cn'], filters);
    expect(rows.map(({ agreed }) => agreed.map((text) => text.provisions))).toEqual([
      [],
      [['gdc.1', 'gdc.2']],
    ]);
  }
});

test('in any corpus a text is shown for the consent of all, as agreed for the dispute of none', async () => {
  const governments = { us: 'US', cn: 'CN', in: 'IN' };
  const somePlans = fc.subarray(['us', 'cn', 'in'] as const, { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(anyCorpus, somePlans, async (corpus, columns) => {
      const dataset = await smallDataset(corpus);
      const shown = compare(dataset, { plans: columns }).flatMap(({ agreed }) => agreed);
      for (const { id, kind, stances } of dataset.plans) {
        const stancesOf = columns.map((column) =>
          stances.filter(({ jurisdiction }) => jurisdiction === governments[column]),
        );
        const consent = stancesOf.every((own) =>
          own.some(({ stance }) => stance !== 'disputed-since'),
        );
        const dispute = stancesOf.flat().some(({ stance }) => stance === 'disputed-since');
        const firmness = new Set(
          shown.filter(({ text }) => text === id).map((one) => one.firmness),
        );
        expect([...firmness]).toEqual(
          kind === 'agreed-text' && consent ? [dispute ? 'disputed' : 'agreed'] : [],
        );
      }
    }),
  );
});
