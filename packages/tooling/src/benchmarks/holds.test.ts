import { expect, test } from 'vitest';
import { startHolds } from './holds.ts';

const concluding = (...found: boolean[]) => {
  const lines: string[] = [];
  const { hold, conclude } = startHolds((line) => lines.push(line));
  for (const [place, holds] of found.entries()) hold(holds, `claim ${place}`);
  return { code: conclude(), lines };
};

test('one failure among many is the end of it', () => {
  expect(concluding(true, false)).toEqual({
    code: 1,
    lines: ['holds: claim 0', 'FAILS: claim 1', '1 of 2 did not hold.'],
  });
  expect(concluding(true, true)).toMatchObject({ code: 0 });
});

test('a run that looked at nothing has not held', () => {
  expect(concluding().code).toBe(1);
});
