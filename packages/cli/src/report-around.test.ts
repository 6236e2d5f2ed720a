import { compile } from '@parley/model';
import { expect, test } from 'vitest';
import { formatReport } from './format-report.ts';
import { reportOn } from '@parley/queries/report';
import { smallCorpusFiles } from './testing/small-corpus.ts';

const text = (en: string, zh: string) => JSON.stringify({ en, zh });
const name = text('A name', '名称');
const translation = 'translationReview: { zh: draft }';

const source = (id: string, fields: string): Record<string, string> => ({
  [`sources/${id}.yaml`]: `id: ${id}\ntitle: ${name}\npublisher: ${name}\nlanguage: en\n${fields}\n`,
});

const event = (id: string, verification: string): Record<string, string> => ({
  [`events/${id}.yaml`]: `id: ${id}
date: 2026-01
title: ${name}
summary: ${name}
kind: meeting
jurisdiction: joint
governments: [US, CN]
status: [{ text: ${name} }]
topics: [harbours]
nothing: ${name}
verification: ${verification}
${verification === 'excerpt-seen' ? '' : `uncertainty: ${name}\n`}sources: [law]
${translation}
`,
});

const provision = 'plans/harbour-2025/provisions/harbour-2025.4.yaml';

const compiled = await compile(
  Object.entries({
    ...smallCorpusFiles,
    [provision]: (smallCorpusFiles[provision] ?? '').replace('state: seen', 'state: unverified'),
    ...source('law', 'official: true\nopened: true\nurl: https://example.org/law'),
    ...source('decree', 'official: true\nopened: false\nurl: https://example.org/decree'),
    ...source('rumour', 'official: false\nopened: false'),
    ...event('pilots-meet', 'excerpt-seen'),
    ...event('keepers-meet', 'uncertain'),
    'cooperation-areas/lights.yaml': `id: lights
order: 1
title: ${name}
basis: overlap
topics: [harbours]
reasoning: ${name}
counterArgument: ${name}
obstacles: [{ text: ${name}, sources: [decree] }]
sides: [{ plan: harbour-2025, provisions: [harbour-2025.4] }]
${translation}
`,
  }).map(([path, content]) => ({ path, text: content })),
);
if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
const report = reportOn(compiled.dataset);

test('areas are counted by basis, events by verification, kind and jurisdiction', () => {
  expect(report.around.areas).toEqual({
    'both-governments': 0,
    'several-analysts': 0,
    'one-analyst': 0,
    overlap: 1,
  });
  expect(report.around.events).toEqual({
    verification: { 'excerpt-seen': 1, uncertain: 1, unverified: 0 },
    kind: { meeting: 2 },
    jurisdiction: { joint: 2 },
  });
});

test('sources are counted, and those that nobody opened are named with their address', () => {
  expect(report.around.sources).toEqual({
    total: 4,
    official: 3,
    opened: 2,
    officialNotOpened: 1,
    withoutAddress: ['rumour'],
    notOpened: [{ id: 'decree', url: 'https://example.org/decree' }],
  });
});

test('whatever rests on evidence that was not verified is named', () => {
  expect(report.around.unverified).toEqual({
    provisions: ['harbour-2025.4'],
    statements: [],
    relations: [],
    areas: ['lights'],
    events: ['keepers-meet'],
  });
});

test('a topic without a relation says why', () => {
  expect(report.topicsWithoutRelation).toEqual([
    { id: 'harbours', reason: 'only harbour-2025 speaks on it' },
  ]);
});

test('the report as text has the same rows', () => {
  const lines = formatReport(report).split('\n');
  for (const line of [
    'topics without a relation: 1',
    '  harbours: only harbour-2025 speaks on it',
    'overlap                          1',
    'official, not opened       1',
    'addresses not opened: 1',
    '  decree  https://example.org/decree',
    'sources without an address: 1',
    'areas not verified: 1',
    '  lights',
  ])
    expect(lines).toContain(line);
});
