import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { futureDate } from './future-date.ts';

const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

test('days that are over are in order', () => {
  expect(futureDate.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  [provision, 'reviewedOn: 2026-02-02', 'reviewedOn: 2931-01-01'],
  ['silences/bb-2026.energy.yaml', 'searchedOn: 2026-01-02', 'searchedOn: 2931-01-01'],
  ['sources/plan-pdf.yaml', 'date: 2025-03-01', 'date: 2931-01-01'],
  ['release.yaml', 'date: 2026-01-02', 'date: 2931-01-01'],
] as const)('%s with “%s” turned into “%s” is refused', ([path, from, to]) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  expect(futureDate.check(parsed(files))).toEqual([
    expect.objectContaining({
      ...whereIs(files, path, to),
      message: 'This day has not come yet.',
      received: '2931-01-01',
    }),
  ]);
});

test('a plan of the future is refused, once for itself and once for who read it already', () => {
  const path = 'plans/aa-2025/plan.yaml';
  const files = tinyCorpus({ [path]: tinyText(path, ['2025-03-01', '2931-01-01']) });
  expect(futureDate.check(parsed(files)).map(({ file, message }) => [file, message])).toEqual([
    [path, 'This day has not come yet.'],
    [provision, 'It was reviewed before the plan was published.'],
    [provision.replace('1.1.yaml', '1.2.yaml'), 'It was reviewed before the plan was published.'],
  ]);
});

test('an event may be due', () => {
  const path = 'events/first-talks.yaml';
  const files = tinyCorpus({ [path]: tinyText(path, ['date: 2026-01', 'date: 2931-01']) });
  expect(futureDate.check(parsed(files))).toEqual([]);
});
