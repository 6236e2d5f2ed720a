import { decodeQuery, operations } from '@parley/contract';
import { expect, test } from 'vitest';
import { messageIn, untold } from './problem-messages.ts';

/** Queries that are wrong in every way a parameter can be. */
const wrong = [
  '',
  ' ',
  '0',
  '-1',
  '999',
  'x'.repeat(300),
  '\u0001',
  '2026-02-31',
  'a,a',
  'true',
  'UK',
  'A B',
];

const messages = new Set(
  Object.values(operations).flatMap(({ query }) =>
    [
      'unknown=1',
      ...Object.keys(query.entries).flatMap((name) => [
        `${name}=1&${name}=2`,
        ...wrong.map((value) => `${name}=${encodeURIComponent(value)}`),
      ]),
    ].flatMap((text) => {
      const result = decodeQuery(query, new URLSearchParams(text));
      return 'problems' in result ? result.problems.map(({ message }) => message) : [];
    }),
  ),
);

/** What is left of a message without names, values and codes. */
const prose = (message: string): string =>
  message.replaceAll(/`[^`]*`|"[^"]*"|\([^()]*\)|：.*|[\w./:-]*[\d|>=<][\w./:-]*/gs, '');

test('whatever is wrong in a query is told in Chinese, and wholly', () => {
  expect(messages.size).toBeGreaterThan(50);
  for (const message of messages) {
    const told = messageIn('zh', message);
    expect([message, told]).toEqual([message, expect.not.stringContaining(untold)]);
    expect(told).toMatch(/\p{Script=Han}/u);
    expect([message, prose(told)]).toEqual([
      message,
      expect.not.stringMatching(/[a-z]{2,} [a-z]{2,}/i),
    ]);
  }
});

test.for([
  '`plan` names something that does not exist. It may be: cn-2025, us-2025.',
  '`id` names something that does not exist. The ids are those of /v1/provisions.',
  'Held are: 1.2.3, 1.2.2.',
  'The cursor cannot be read.',
  'At most 200 entries fit in one brief.',
  'Split into us-2025.i.1.1, us-2025.i.1.2.',
  'The value of `jurisdiction` is not one it may have. Nothing has this code. Write a country by ISO 3166-1 (the United Kingdom is GB), an area by its UN M49 number, or a group of countries by its name in the vocabulary. An event may also be joint, multilateral or industry.',
])('what a handler finds is told in Chinese: %s', (message) => {
  const told = messageIn('zh', message);
  expect(told).not.toContain(untold);
  expect(prose(told)).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
});

test('English stays as it is, and what has no Chinese yet is not told in English', () => {
  expect(messageIn('en', 'There is no such day.')).toBe('There is no such day.');
  expect(messageIn('zh', 'Something new is wrong.')).toBe(untold);
  expect(messageIn('zh', 'There is no such day. Something new is wrong.')).toBe(
    `没有这一天。${untold}`,
  );
});
