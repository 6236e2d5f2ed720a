import { expect, test } from 'vitest';
import { incremental } from './incremental-build.ts';

const counting = () => {
  const done: number[] = [];
  const work = incremental(
    (function* count(): Generator<undefined, string> {
      for (const number of [1, 2, 3]) {
        done.push(number);
        yield;
      }
      return 'all';
    })(),
  );
  return { done, ...work };
};

test('each step does a part, and the last one says so', () => {
  const { done, step, whole } = counting();
  expect([step(), done]).toEqual([false, [1]]);
  expect([step(), step(), step(), step()]).toEqual([false, false, true, true]);
  expect(done).toEqual([1, 2, 3]);
  expect(whole()).toBe('all');
});

test('who needs the whole gets it at once, without what is done being done again', () => {
  const { done, step, whole } = counting();
  step();
  expect(whole()).toBe('all');
  expect(whole()).toBe('all');
  expect(done).toEqual([1, 2, 3]);
});

test('who can wait gets the whole after others had their turn, and nobody makes a part again', async () => {
  const { done, soon, isComplete } = counting();
  const waiting = [soon(), soon()];
  expect([done, isComplete()]).toEqual([[1, 2], false]);
  expect(await Promise.all(waiting)).toEqual(['all', 'all']);
  expect([done, isComplete()]).toEqual([[1, 2, 3], true]);
});
