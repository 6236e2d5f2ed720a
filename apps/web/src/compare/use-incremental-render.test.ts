import { expect, test } from 'vitest';
import { effectScope, shallowRef, watch } from 'vue';
import { useIncrementalRender } from './use-incremental-render.ts';

const follow = (first: number[]) => {
  const list = shallowRef<readonly number[]>(first);
  const steps: (readonly number[])[] = [];
  const shown = effectScope().run(() => {
    const following = useIncrementalRender(
      () => list.value,
      (item) => Math.floor(item),
    );
    watch(following, (now) => steps.push(now), { flush: 'sync' });
    return following;
  });
  return { list, steps, shown: () => shown?.value };
};

test('at first all of a list is shown', () => {
  expect(follow([1, 2, 3]).shown()).toEqual([1, 2, 3]);
});

test('a change comes item by item, the first first', async () => {
  const { list, steps, shown } = follow([1, 2, 3]);
  list.value = [1.5, 3.5];
  await expect.poll(shown).toEqual([1.5, 3.5]);
  expect(steps).toEqual([
    [1.5, 2, 3],
    [1.5, 3],
    [1.5, 3.5],
  ]);
});

test('a change that is overtaken is left, and the later one comes whole', async () => {
  const { list, shown } = follow([1, 2, 3, 4]);
  list.value = [1.5, 2.5, 3.5, 4.5];
  await expect.poll(() => shown()?.[0]).toBe(1.5);
  list.value = [2, 4];
  await expect.poll(shown).toEqual([2, 4]);
});
