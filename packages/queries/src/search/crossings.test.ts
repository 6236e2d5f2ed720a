import { expect, test } from 'vitest';
import { crossingsOf } from './crossings.ts';

test('pairs that only cross from one word into another are found at both ends', () => {
  const { first, last } = crossingsOf(['防止强大模型落入']);
  expect(first).toContain('大模');
  expect(last).toContain('大模');
  expect(first).not.toContain('强大');
  expect(last).not.toContain('模型');
});

test('a pair that also occurs as a word does not cross', () => {
  expect(crossingsOf(['人工智能加快', '能加热']).last).not.toContain('加快');
  const { first } = crossingsOf(['强大模型', '大模型']);
  expect(first).not.toContain('大模');
});

test('texts without Chinese have none', () => {
  expect(crossingsOf(['', 'export controls', '，。'])).toEqual({ first: [], last: [] });
});
