import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchLoad } from '../src/server/watch-load.ts';

/** Keeps the process from everything else. */
const block = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** Waits until something is so, giving the process time in between. */
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await pause(10);
};

test('a process that is always late is overloaded, and no longer once it has time again', async () => {
  const load = watchLoad();
  expect(load.isOverloaded()).toBe(false);
  while (!load.isOverloaded()) {
    block(300);
    await pause(1);
  }
  await until(() => !load.isOverloaded());
  load.stop();
});

test('one long stretch of work is no overload', async () => {
  const load = watchLoad();
  await pause(600);
  block(400);
  await pause(1);
  expect(load.isOverloaded()).toBe(false);
  load.stop();
});
