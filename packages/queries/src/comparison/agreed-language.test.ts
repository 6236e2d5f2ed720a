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

/** How each government stands to the texts on energy, as `text: CODE standing, …`. */
const standingsBetween = async (columns: readonly string[], ...texts: SmallPlan[]) => {
  const dataset = await smallDataset({ topics: ['energy'], plans: [...plans, ...texts] });
  const [energy] = compare(dataset, { plans: columns });
  return energy?.agreed.map(
    ({ text, governments }) =>
      `${text}: ${governments.map(({ government, standing }) => `${government} ${standing}`).join(', ')}`,
  );
};

test('what two governments have agreed is not lost where nobody knows of the third', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'joined']);
  expect(await agreedBetween(['us', 'cn', 'in'], text)).toEqual(['gdc: agreed']);
  expect(await standingsBetween(['us', 'cn', 'in'], text)).toEqual([
    'gdc: US accepted, CN accepted, IN not-known',
  ]);
});

test('a government that did not join is told from one of which nothing is known', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'joined'], ['IN', 'not-joined']);
  expect(await standingsBetween(['in', 'cn', 'us'], text)).toEqual([
    'gdc: IN not-accepted, CN accepted, US accepted',
  ]);
});

test('a government that joined later has accepted', async () => {
  const text = agreedText('gdc', ['US', 'not-joined'], ['US', 'joined'], ['CN', 'joined']);
  expect(await standingsBetween(['us', 'cn'], text)).toEqual(['gdc: US accepted, CN accepted']);
});

test('a text that only one of several governments has accepted is agreed by none', async () => {
  const text = agreedText('gdc', ['US', 'consensus'], ['CN', 'not-joined']);
  expect(await agreedBetween(['us', 'cn', 'in'], text)).toEqual([]);
  expect(await agreedBetween(['us', 'cn'], text)).toEqual([]);
});

test('a plan of two governments stands for both of them', async () => {
  const byOne = agreedText('gdc', ['US', 'consensus'], ['IN', 'joined']);
  expect(await standingsBetween(['both', 'in'], byOne)).toEqual([
    'gdc: US accepted, CN not-known, IN accepted',
  ]);
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

test('in any corpus a text is shown for the consent of two, as agreed for the dispute of none', async () => {
  const governments = { us: 'US', cn: 'CN', in: 'IN' };
  const somePlans = fc.subarray(['us', 'cn', 'in'] as const, { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(anyCorpus, somePlans, async (corpus, columns) => {
      const dataset = await smallDataset(corpus);
      const shown = compare(dataset, { plans: columns }).flatMap(({ agreed }) => agreed);
      for (const { id, kind, stances } of dataset.plans) {
        const parties = columns.flatMap((column) => {
          const own = stances.filter(({ jurisdiction }) => jurisdiction === governments[column]);
          const consents = own.some(
            ({ stance }) => stance !== 'disputed-since' && stance !== 'not-joined',
          );
          return consents ? [own.some(({ stance }) => stance === 'disputed-since')] : [];
        });
        const isShown = kind === 'agreed-text' && parties.length >= Math.min(2, columns.length);
        const firmness = new Set(
          shown.filter(({ text }) => text === id).map((one) => one.firmness),
        );
        expect([...firmness]).toEqual(
          isShown ? [parties.includes(true) ? 'disputed' : 'agreed'] : [],
        );
      }
    }),
  );
});

test('adding columns takes no text away from those who agreed it, nor changes how they stand', async () => {
  await fc.assert(
    fc.asyncProperty(anyCorpus, async (corpus) => {
      const dataset = await smallDataset(corpus);
      const two = compare(dataset, { plans: ['us', 'cn'] });
      const three = compare(dataset, { plans: ['us', 'cn', 'in'] });
      for (const [place, { agreed }] of two.entries())
        for (const entry of agreed) {
          const same = three[place]?.agreed.find(({ text }) => text === entry.text);
          expect(same?.governments).toEqual(expect.arrayContaining(entry.governments));
          expect(same?.provisions).toEqual(entry.provisions);
        }
    }),
  );
});
