import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { createIndex } from '../create-index.ts';
import { smallDataset } from '../comparison/testing/small-dataset.ts';
import type { BriefView } from './brief-view.ts';
import { mostChosen, type BriefChoice } from './choice.ts';
import { makeBrief, type BriefOptions } from './make-brief.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const real = createIndex(compiled.dataset);

const small = createIndex(
  await smallDataset({
    topics: ['power', 'water'],
    plans: [
      { id: 'us', provisions: [{ topics: ['power'] }, { topics: ['power', 'water'] }] },
      { id: 'cn', provisions: [{ topics: ['power'] }], fullTextRead: false },
      {
        id: 'un',
        kind: 'agreed-text',
        stances: [
          ['US', 'joined'],
          ['CN', 'consensus'],
        ],
        provisions: [{ topics: ['power'] }],
      },
    ],
    relations: [
      {
        topic: 'power',
        type: 'divergent',
        sides: [
          ['us', ['us.1']],
          ['cn', ['cn.1']],
        ],
      },
    ],
    silences: [{ plan: 'cn', topic: 'water' }],
  }),
);

const found = (choice: BriefChoice, options?: BriefOptions, index = real): BriefView => {
  const answer = makeBrief(index, choice, options);
  if (answer.state !== 'found') throw new Error(answer.state);
  return answer.view;
};

const sectionOf = (choice: BriefChoice, options?: BriefOptions) => {
  const [section] = found(choice, options, small).sections;
  if (!section) throw new Error('No section.');
  return section;
};

test('a topic brings both sides, their relation, agreed language and what is not said', () => {
  const power = sectionOf({ topics: ['power'] });
  expect(power.relations).toMatchObject([
    {
      type: 'divergent',
      sides: [
        { plan: 'us', provisions: [{ id: 'us.1', name: 'US 1' }] },
        { plan: 'cn', provisions: [{ id: 'cn.1' }] },
      ],
    },
  ]);
  expect(power.columns).toMatchObject([{ provisions: [{ id: 'us.2' }] }, { provisions: [] }]);
  expect(power.agreed.map(({ provision }) => provision.id)).toEqual(['un.1']);
  const water = sectionOf({ topics: ['water'] });
  expect(water.columns[1]).toMatchObject({
    state: 'not-found',
    silences: [{ state: 'not-found' }],
  });
});

test('columns stand in the order that is asked for, and nothing else changes with it', () => {
  const turned = found({ topics: ['power'] }, { plans: ['cn', 'us'] }, small);
  expect(turned.plans.map(({ id }) => id)).toEqual(['cn', 'us']);
  expect(turned.sections[0]?.relations[0]?.sides.map(({ plan }) => plan)).toEqual(['cn', 'us']);
  const straight = found({ topics: ['power'] }, {}, small);
  expect(turned.plans.toReversed()).toEqual(straight.plans);
});

test('single lines meet under a topic, with the relation whose sides were all chosen', () => {
  expect(sectionOf({ ids: ['us.1', 'cn.1'] })).toMatchObject({
    kind: 'chosen',
    id: 'power',
    relations: [{ type: 'divergent' }],
  });
  expect(sectionOf({ ids: ['us.1'] }).relations).toEqual([]);
  expect(sectionOf({ ids: ['power.1'] }).relations).toHaveLength(1);
});

test('a provision is told in full once', () => {
  const view = found({ topics: ['power'], ids: ['us.1'] }, {}, small);
  const shown = view.sections.flatMap(({ relations, columns }) => [
    ...relations.flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
    ...columns.flatMap(({ provisions }) => provisions),
  ]);
  expect(shown.filter(({ id, again }) => id === 'us.1' && !again)).toHaveLength(1);
  expect(shown.filter(({ id, again }) => id === 'us.1' && again)).toHaveLength(1);
});

test('what cannot be is a plain answer', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => `id-${place}`);
  expect(makeBrief(small, {})).toEqual({ state: 'empty' });
  expect(makeBrief(small, { ids: [] })).toEqual({ state: 'empty' });
  expect(makeBrief(small, { ids: many })).toEqual({ state: 'too-many', most: mostChosen });
  expect(makeBrief(small, { ids: ['nothing'] })).toEqual({
    state: 'missing',
    unknown: ['nothing'],
  });
  for (const plans of [[], ['us'], ['us', 'us'], ['us', 'nothing'], ['us', 'cn', 'un', 'x']])
    expect(makeBrief(small, { topics: ['power'] }, { plans }).state).toBe('invalid-plans');
  expect(found({ topics: ['power'], ids: ['nothing'] }, {}, small).unknown).toEqual(['nothing']);
});

test('every topic, area and event of the corpus makes a brief that names its sources', () => {
  const { topics, cooperationAreas, events } = real.dataset;
  for (const { id } of topics) expect(found({ topics: [id] }).sections).toHaveLength(1);
  for (const { id } of cooperationAreas) {
    const [section] = found({ areas: [id] }).sections;
    expect(section?.areas.map((area) => area.id)).toEqual([id]);
  }
  for (const { id } of events) {
    const [section] = found({ events: [id] }).sections;
    expect(section?.events.map((event) => event.id)).toEqual([id]);
    expect(section?.events[0]?.note.references.length).toBeGreaterThan(0);
  }
});

test('two pages give each column as many lines, and count what they leave out', () => {
  for (const { id } of real.dataset.topics) {
    const [whole] = found({ topics: [id] }).sections;
    const [short] = found({ topics: [id] }, { length: 'two-pages' }).sections;
    if (!whole || !short) throw new Error(id);
    expect(short.relations.length + short.leftOut.relations).toBe(whole.relations.length);
    expect(short.events.length + short.leftOut.events).toBe(whole.events.length);
    expect(short.counts).toEqual(whole.counts);
    const most = Math.max(...short.columns.map(({ provisions }) => provisions.length));
    for (const [place, column] of short.columns.entries())
      expect(column.provisions.length).toBe(
        Math.min(most, whole.columns[place]?.provisions.length ?? 0),
      );
  }
});

const sectionNames = (items: BriefChoice['items']) =>
  found({ items }).sections.map(({ kind, id }) => `${kind} ${id}`);

const provisionsIn = (ids: readonly string[]) =>
  found({ items: ids.map((id) => ({ kind: 'provision', id })) }).sections[0]?.columns[0]
    ?.provisions;

test('things with their kind stand in the reader’s order, lines of one topic too', () => {
  expect(
    sectionNames([
      { kind: 'event', id: 'us-ferc-show-cause-2026-06' },
      { kind: 'provision', id: 'us-2025.ii.2.1' },
      { kind: 'cooperation-area', id: 'data-centre-energy' },
      { kind: 'topic', id: 'health' },
    ]),
  ).toEqual([
    'event us-ferc-show-cause-2026-06',
    'chosen energy-grid',
    'area data-centre-energy',
    'topic health',
  ]);
  const provisions = ['us-2025.ii.2.2', 'us-2025.ii.2.1'];
  expect(provisionsIn(provisions)?.map(({ id }) => id)).toEqual(provisions);
  expect(provisionsIn(provisions.toReversed())?.map(({ id }) => id)).toEqual(
    provisions.toReversed(),
  );
});

test('a kind is believed: an id of another kind is unknown', () => {
  const view = found({
    items: [
      { kind: 'topic', id: 'health' },
      { kind: 'topic', id: 'us-2025.ii.2.1' },
    ],
  });
  expect(view.unknown).toEqual(['us-2025.ii.2.1']);
  expect(makeBrief(real, { items: [{ kind: 'event', id: 'health' }] })).toEqual({
    state: 'missing',
    unknown: ['health'],
  });
});

test('notes name what they are about, and stay out where the reader wants none', () => {
  const remarks = [
    { kind: 'provision', id: 'us-2025.ii.2.1', text: 'Ask for the date.' },
    { kind: 'topic', id: 'health', text: ' ' },
    { kind: 'event', id: 'gone', text: 'Kept.' },
  ] as const;
  const choice = { topics: ['energy-grid'] };
  expect(found(choice, { remarks }).remarks).toEqual([
    { name: { en: 'US II.2.1', zh: 'US II.2.1' }, text: 'Ask for the date.' },
    { name: { en: 'gone', zh: 'gone' }, text: 'Kept.' },
  ]);
  expect(found(choice, { remarks, without: ['notes'] }).remarks).toEqual([]);
});

test('official words stand under their provision', () => {
  const official = new Map([['us-2025.ii.2.1', { text: 'As printed.', language: 'en' as const }]]);
  const [section] = found(
    { items: [{ kind: 'provision', id: 'us-2025.ii.2.1' }] },
    { official },
  ).sections;
  expect(section?.columns[0]?.provisions).toMatchObject([{ official: { text: 'As printed.' } }]);
});

test('ten thousand things are refused before anything is looked up', () => {
  const items = Array.from({ length: 10_000 }, (_, place) => ({
    kind: 'provision' as const,
    id: `x.${place}`,
  }));
  expect(makeBrief(real, { items })).toEqual({ state: 'too-many', most: mostChosen });
});
