import { anyHostileText, holds, holdsForHostileTexts } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations, type Operation } from './index.ts';
import { decodeQuery } from './query-codec.ts';

const all: readonly Operation[] = Object.values(operations);

/** The request is read, or each problem is a sentence that repeats nothing long of what was sent. */
const isAnswered = (operation: Operation, query: string, sent: string): void => {
  const result = decodeQuery(operation.query, new URLSearchParams(query));
  if ('value' in result) return;
  expect(result.problems.length).toBeGreaterThan(0);
  for (const { message } of result.problems) {
    expect(message.length).toBeLessThan(2_000);
    if (sent.length > 40) expect(message).not.toContain(sent);
  }
};

test('every hostile text in every place of a query is answered', async () => {
  // Longer addresses are refused before their query is read.
  await holdsForHostileTexts((whole) => {
    const text = whole.slice(0, 2_500);
    for (const operation of all) {
      const [first = 'q'] = Object.keys(operation.query.entries);
      const sent = encodeURIComponent(text.toWellFormed());
      for (const query of [text, `${first}=${sent}`, `${sent}=1`, `cursor=${sent}&limit=${sent}`])
        isAnswered(operation, query, text);
    }
  });
});

test('any names and values are read, or their problems are told', async () => {
  const names = fc.oneof(
    anyHostileText,
    fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'q', 'plans', 'limit', 'cursor'),
    fc.constantFrom(...all.flatMap(({ query }) => Object.keys(query.entries))),
  );
  const pairs = fc.array(fc.tuple(names, anyHostileText), { maxLength: 12 });
  await holds(fc.tuple(fc.constantFrom(...all), pairs), ([operation, query]) => {
    isAnswered(
      operation,
      new URLSearchParams(query.map((pair) => pair.map((part) => part.toWellFormed()))).toString(),
      query[0]?.[1] ?? '',
    );
  });
});
