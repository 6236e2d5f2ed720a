import {
  anyHostileJson,
  anyHostileText,
  holds,
  holdsForHostileTexts,
} from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCursor } from './paging.ts';
import { RequestProblem } from './problem-response.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** The cursor is one that could be ours, or it is said that it cannot be read. */
const isAnswered = (cursor: string): void => {
  try {
    expect(readCursor(cursor)).toEqual({
      version: expect.any(String),
      mark: expect.stringMatching(/^[0-9a-f]{8}$/),
      filters: expect.any(String),
      offset: expect.any(Number),
    });
  } catch (error) {
    expect(error).toBeInstanceOf(RequestProblem);
  }
};

test('a cursor is read as it was written', () => {
  expect(readCursor(encoded('["1.0.0","0a1b2c3d","x",30]'))).toEqual({
    version: '1.0.0',
    mark: '0a1b2c3d',
    filters: 'x',
    offset: 30,
  });
});

test('every hostile text as a cursor, and within one, is answered', async () => {
  await holdsForHostileTexts((text) => {
    isAnswered(text);
    isAnswered(encoded(text));
    isAnswered(encoded(JSON.stringify(['1.0.0', '0a1b2c3d', text, 0])));
  });
});

test('any text and any JSON as a cursor is answered', async () => {
  const offsets = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e308, -0, '0', null));
  await holds(fc.tuple(anyHostileText, anyHostileJson, offsets), ([text, json, offset]) => {
    isAnswered(text);
    isAnswered(encoded(json));
    isAnswered(encoded(JSON.stringify(['1.0.0', '0a1b2c3d', text, offset])));
  });
});
