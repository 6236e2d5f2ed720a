import { compile } from '@parley/model';
import { expect, test } from 'vitest';
import { formatReport } from './format-report.ts';
import { reportOn } from '@parley/queries/report';
import { smallCorpusFiles } from './testing/small-corpus.ts';

const compiled = await compile(
  Object.entries(smallCorpusFiles).map(([path, text]) => ({ path, text })),
);
if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
const report = reportOn(compiled.dataset);

test('a plan is counted by evidence, force, Chinese and cells', () => {
  expect(report).toMatchObject({
    dataVersion: '1.2.3',
    plans: [
      {
        id: 'harbour-2025',
        provisions: 4,
        stamped: 0,
        evidence: {
          text: { checked: 0, seen: 2, secondary: 2, unverified: 0 },
          verb: { seen: 4 },
        },
        chinese: { written: 4, reviewed: 1 },
        force: { do: 4, require: 0 },
        cells: { stated: 1 },
      },
    ],
  });
});

test('topics are counted by plan and relation, and those without one are named', () => {
  expect(report.topics).toEqual([
    { id: 'harbours', provisions: { 'harbour-2025': 4 }, relations: 0 },
  ]);
  expect(report.topicsWithoutRelation.map(({ id }) => id)).toEqual(['harbours']);
  expect(report.relations.types).toMatchObject({ convergent: 0, opposed: 0 });
});

test('the report as text has its columns in line, and every number', () => {
  const lines = formatReport(report).split('\n');
  expect(lines).toContain('Data 1.2.3 of 2026-01-02');
  expect(lines).toContain('plan          provisions  stamped  Chinese written  Chinese reviewed');
  expect(lines).toContain('harbour-2025           4        0                4                 1');
});
