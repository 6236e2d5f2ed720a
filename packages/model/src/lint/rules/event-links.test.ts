import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { eventLinksRule } from './event-links.ts';

const path = 'events/first-talks.yaml';
const link = `provisions:
  - provision: bb-2026.1.1
    how: bears-on
`;
const why = `nothing:
  en: It is about something else.
  zh: 与此无关。
`;
const found = (...changes: [string, string][]) => {
  const files = tinyCorpus({ [path]: tinyText(path, ...changes) });
  return { files, problems: eventLinksRule.check(parsed(files)) };
};

test('an event that says what it touches and how is let through', () => {
  expect(found().problems).toEqual([]);
});

test('an event that says why it touches nothing is let through', () => {
  expect(found([link, why]).problems).toEqual([]);
});

test('an event that says neither is reported', () => {
  const { files, problems } = found([link, '']);
  expect(problems).toEqual([
    {
      rule: 'event-links',
      level: 'error',
      ...whereIs(files, path, 'id: first-talks'),
      id: 'first-talks',
      message: 'The event concerns no provision, and nothing says why.',
      expected: '`provisions`, or `nothing` in both languages',
      tip: 'Read the plans beside it: name the provisions it concerns and how, or say why it concerns none.',
    },
  ]);
});

test('an event that says both is reported', () => {
  expect(found([link, `${link}${why}`]).problems.map(({ message }) => message)).toEqual([
    'The event names provisions and says that it concerns none.',
  ]);
});

test('a provision named twice is reported', () => {
  const twice = `${link}  - provision: bb-2026.1.1
    how: carries-out
`;
  expect(
    found([link, twice], ['date: 2026-01', 'date: "2027"']).problems.map(({ message }) => message),
  ).toEqual(['The event names this provision twice.']);
});

test.each([
  ['carries-out', '2020-01-01', 1],
  ['runs-against', '2020-01', 1],
  ['comes-before', '2020', 0],
  ['bears-on', '2020', 0],
  ['carries-out', '2030-01-01', 0],
  ['runs-against', '2030', 0],
  ['comes-before', '2030-01', 1],
  ['bears-on', '2030', 0],
])('%s in %s: %i problems', (how, date, count) => {
  const { problems } = found(['bears-on', how], ['date: 2026-01', `date: "${date}"`]);
  expect(problems).toHaveLength(count);
});

test('a year or month that may hold the day of the plan is given the benefit of the doubt', () => {
  for (const how of ['carries-out', 'comes-before'])
    expect(found(['bears-on', how], ['date: 2026-01', 'date: "2026"']).problems).toEqual([]);
});
