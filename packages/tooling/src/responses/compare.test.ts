import { expect, test } from 'vitest';
import { compareRecordings } from './compare.ts';
import { nameOf, nextOf, get } from './request.ts';
import type { RecordedResponse } from './recording.ts';
import { comparisonReport } from './report.ts';
import { textDiff } from './text-diff.ts';
import { parseWanted } from './wanted.ts';

const answer = (address: string, body: string, change: Partial<RecordedResponse> = {}) => ({
  name: nameOf(get(address)),
  request: get(address),
  status: 200,
  headers: { vary: 'Accept' },
  body,
  ...change,
});

const before = [answer('/a', 'one\nOld name\nthree'), answer('/b', 'same'), answer('/c', 'left')];

test('equal recordings have no difference', () => {
  expect(compareRecordings(before, before)).toEqual({ responses: 3, differences: [], unused: [] });
});

test('each part that differs is told, and what came or went', () => {
  const after = [
    answer('/a', 'one\nNew name\nthree', { status: 500, headers: { allow: 'GET' } }),
    answer('/b', 'same'),
    answer('/d', ''),
  ];
  const { differences } = compareRecordings(before, after);
  expect(differences.map(({ name, part }) => `${name} ${part}`)).toEqual([
    'GET /a status',
    'GET /a vary',
    'GET /a allow',
    'GET /a body',
    'GET /c gone',
    'GET /d new',
  ]);
  expect(differences[3]?.lines).toEqual(
    expect.arrayContaining([' one', '-Old name', '+New name', ' three']),
  );
});

test('a wanted part excuses no other part, and an entry that nothing needs is told', () => {
  const after = [answer('/a', 'other', { status: 404 }), ...before.slice(1)];
  const comparison = compareRecordings(
    before,
    after,
    parseWanted('GET /a | status | it is gone\nGET /z* | nothing'),
  );
  expect(comparison.differences.map(({ part, wanted }) => [part, wanted?.reason])).toEqual([
    ['status', 'it is gone'],
    ['body', undefined],
  ]);
  expect(comparison.unused.map(({ pattern }) => pattern)).toEqual(['GET /z*']);
  expect(comparisonReport(comparison)).toMatch(/3 answers, 1 differences, 1 more that are wanted$/);
});

test('a wanted replacement hides itself alone', () => {
  const wanted = parseWanted('* | "Old name" => "New name" | a settled label');
  const renamed = [answer('/a', 'one\nNew name\nthree'), ...before.slice(1)];
  expect(compareRecordings(before, renamed, wanted)).toMatchObject({ differences: [], unused: [] });
  const more = [answer('/a', 'one\nNew name\nfour'), ...before.slice(1)];
  expect(compareRecordings(before, more, wanted).differences).toHaveLength(1);
});

test('a long difference is cut, and says by how much', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
  const cut = textDiff(lines.join('\n'), lines.map((line) => `${line}!`).join('\n'), 10);
  expect(cut).toHaveLength(11);
  expect(cut.at(-1)).toMatch(/^and \d+ more lines$/);
});

test('requests to one address are told apart by method, headers, body and page', () => {
  const names = [
    get('/a'),
    get('/a', { Accept: 'text/csv' }),
    nextOf('/a'),
    { ...get('/a'), method: 'POST' as const, body: '{}' },
  ].map(nameOf);
  expect(new Set(names).size).toBe(4);
});
