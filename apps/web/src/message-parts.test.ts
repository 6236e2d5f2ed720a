import { expect, test } from 'vitest';
import english from '../messages/en.json' with { type: 'json' };
import { messageParts, partOf } from './message-parts.ts';

const isOfPart = (part: string) => (key: string) => partOf(key) === part;

test('every part has messages, and the frame those that stand around every page', () => {
  const keys = Object.keys(english);
  for (const part of messageParts) expect([part, keys.some(isOfPart(part))]).toEqual([part, true]);
  expect(partOf('nav.compare')).toBe('frame');
  expect(partOf('offline.title')).toBe('frame');
  expect(partOf('timeline.title')).toBe('core');
  expect(partOf('timeline.lede')).toBe('timeline');
  expect(partOf('filter.title')).toBe('core');
});
