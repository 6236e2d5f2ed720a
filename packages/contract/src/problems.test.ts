import * as v from 'valibot';
import { expect, test } from 'vitest';
import { problem, problemTypes } from './problems.ts';

const everyProblem = Object.entries(problemTypes);

test('the list of problems is closed, each with its HTTP status', () => {
  expect(Object.fromEntries(everyProblem.map(([slug, { status }]) => [slug, status]))).toEqual({
    'unknown-parameter': 400,
    'invalid-parameter': 400,
    'invalid-cursor': 400,
    'cursor-expired': 410,
    'not-found': 404,
    'export-not-made': 404,
    'release-not-held': 404,
    'method-not-allowed': 405,
    'not-acceptable': 406,
    'malformed-request': 400,
    'request-timeout': 408,
    'content-too-large': 413,
    'address-too-long': 414,
    'too-many-requests': 429,
    'headers-too-large': 431,
    overloaded: 503,
    internal: 500,
  });
});

test.for(everyProblem)('%s has a title and advice in English and in Chinese', ([, type]) => {
  for (const text of [type.title, type.advice]) {
    expect(text.en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    expect(text.zh).toMatch(/\p{Script=Han}/u);
  }
});

test('no two problems have the same title', () => {
  for (const language of ['en', 'zh'] as const) {
    const titles = everyProblem.map(([, { title }]) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('a problem may name a parameter, and may do without', () => {
  const body = { type: '/problems/x', title: 'X', status: 400, detail: 'Y' };
  expect(v.is(problem, body)).toBe(true);
  const errors = [{ message: 'a' }, { parameter: 'b', message: 'c' }];
  expect(v.is(problem, { ...body, errors })).toBe(true);
  expect(v.is(problem, { ...body, errors: [{ parameter: 'b' }] })).toBe(false);
  expect(v.is(problem, { ...body, status: '400' })).toBe(false);
});
