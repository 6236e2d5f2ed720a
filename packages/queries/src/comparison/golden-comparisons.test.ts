// Reading the corpus from disk takes Node's types, which the package itself does without.
/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';

/** What stands on a topic, checked by hand against the texts and records (docs/guidelines/readings.md). */
interface Golden {
  cells: Record<'us-2025' | 'cn-2025', { state: string; provisions: string[]; silences: string[] }>;
  relations: { id: string; type: string; us: string[]; cn: string[] }[];
  agreed: Record<string, { firmness: string; provisions: string[] }>;
  areas: string[];
}

const golden: Record<string, Golden> = {
  'open-models': {
    cells: {
      'us-2025': {
        state: 'stated',
        provisions: ['i.3.1', 'i.3.2', 'i.3.3', 'i.3.5'],
        silences: [],
      },
      'cn-2025': {
        state: 'stated',
        provisions: ['5.2', '5.3', '5.4', '5.5', '5.7', '5.8', '5.9', '5.10', '5.11'],
        silences: ['cn-2025.open-models.open-weights'],
      },
    },
    relations: [
      {
        id: 'open-models.conditions',
        type: 'divergent',
        us: ['i.3.5'],
        cn: ['5.7', '5.8', '5.11'],
      },
      {
        id: 'open-models.shared-resources',
        type: 'complementary',
        us: ['i.3.1', 'i.3.2', 'i.3.3'],
        cn: ['5.9'],
      },
      {
        id: 'open-models.support-for-openness',
        type: 'complementary',
        us: ['i.3.5'],
        cn: ['5.2', '5.3'],
      },
    ],
    agreed: {
      'unga-78-265': { firmness: 'agreed', provisions: ['6.o'] },
      'unga-78-311': { firmness: 'agreed', provisions: ['pp10', '7.i'] },
      'delhi-2026': { firmness: 'agreed', provisions: ['growth.open'] },
      'gdc-2024': { firmness: 'disputed', provisions: ['60.i'] },
      'unga-79-325': { firmness: 'disputed', provisions: ['dialogue-themes.open'] },
    },
    areas: ['non-state-actors', 'open-weights'],
  },
  'energy-grid': {
    cells: {
      'us-2025': {
        state: 'stated',
        provisions: ['ii.1.2', 'ii.1.5', 'ii.2.1', 'ii.2.2', 'ii.2.3', 'ii.2.4'],
        silences: [
          'us-2025.energy-grid.computing-efficiency',
          'us-2025.energy-grid.sources-not-named',
          'us-2025.energy-grid.water',
        ],
      },
      'cn-2025': {
        state: 'stated',
        provisions: ['4.1', '7.3', '7.4', '7.5'],
        silences: ['cn-2025.energy-grid.grid', 'cn-2025.energy-grid.sources-not-named'],
      },
    },
    relations: [
      { id: 'energy-grid.demand-side', type: 'complementary', us: ['ii.2.2'], cn: ['7.3', '7.4'] },
      {
        id: 'energy-grid.supply-sources',
        type: 'divergent',
        us: ['ii.2.1', 'ii.2.3'],
        cn: ['4.1'],
      },
      { id: 'energy-grid.what-standards-cover', type: 'divergent', us: ['ii.2.1'], cn: ['7.3'] },
    ],
    agreed: {
      'apec-ai-2025': { firmness: 'agreed', provisions: ['2.c'] },
      'delhi-2026': { firmness: 'agreed', provisions: ['resilience.energy'] },
    },
    areas: ['data-centre-energy'],
  },
  biosecurity: {
    cells: {
      'us-2025': {
        state: 'stated',
        provisions: ['iii.6.1', 'iii.7.1', 'iii.7.2', 'iii.7.3'],
        silences: [],
      },
      'cn-2025': { state: 'not-found', provisions: [], silences: ['cn-2025.biosecurity'] },
    },
    relations: [],
    agreed: { 'bletchley-2023': { firmness: 'agreed', provisions: ['4.b'] } },
    areas: ['biosecurity', 'non-state-actors'],
  },
};

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const idsOn = (topic: string, entries: readonly { id: string; topics: readonly string[] }[]) =>
  ids(entries.filter(({ topics }) => topics.includes(topic))).toSorted();
const orders = [
  ['us-2025', 'cn-2025'],
  ['cn-2025', 'us-2025'],
] as const;

for (const [topic, expected] of Object.entries(golden))
  for (const plans of orders) {
    const [row] = compare(dataset, { plans, topics: [topic] });
    const called = `${topic}, ${plans.join(' beside ')}`;

    test(`${called}: each cell has the provisions and silences found by hand`, () => {
      expect(
        row?.cells.map(({ plan, state, provisions, silences }) => ({
          plan,
          state,
          provisions: ids(provisions),
          silences: ids(silences),
        })),
      ).toEqual(
        plans.map((plan) => ({
          plan,
          ...expected.cells[plan],
          provisions: expected.cells[plan].provisions.map((place) => `${plan}.${place}`),
        })),
      );
    });

    test(`${called}: the relations are those found by hand, sides in column order`, () => {
      expect(row?.relations.map(({ id, type, sides }) => ({ id, type, sides }))).toEqual(
        expected.relations.map(({ id, type, us, cn }) => ({
          id,
          type,
          sides: plans.map((plan) => ({
            plan,
            provisions: (plan === 'us-2025' ? us : cn).map((place) => `${plan}.${place}`),
          })),
        })),
      );
    });

    test(`${called}: the agreed language is as firm as found by hand`, () => {
      expect(
        row?.agreed.map(({ text, firmness, provisions }) => ({
          text,
          firmness,
          provisions: ids(provisions),
        })),
      ).toEqual(
        Object.entries(expected.agreed).map(([text, { firmness, provisions }]) => ({
          text,
          firmness,
          provisions: provisions.map((place) => `${text}.${place}`),
        })),
      );
    });
  }

for (const [topic, expected] of Object.entries(golden))
  test(`${topic}: cooperation areas are those found by hand`, () => {
    expect(idsOn(topic, dataset.cooperationAreas)).toEqual(expected.areas);
  });
