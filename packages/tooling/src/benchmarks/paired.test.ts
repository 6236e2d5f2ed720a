import { expect, test } from 'vitest';
import { pairedRatios, spreadOf } from './paired.ts';
import { randomFrom } from './random.ts';

test('the spread is the middle half', () => {
  expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ low: 2, median: 3, high: 4 });
  expect(spreadOf([1, 2])).toEqual({ low: 1.25, median: 1.5, high: 1.75 });
});

test('ratios compare what ran in one round, so that drift between rounds does not count', async () => {
  let speed = 1;
  let runs = 0;
  const contestant = (share: number) => async () => {
    const result = share * speed;
    runs += 1;
    if (runs % 3 === 0) speed *= 2;
    return result;
  };
  const ratios = await pairedRatios(
    [contestant(10), contestant(5), contestant(20)],
    7,
    randomFrom(1),
  );
  expect(ratios.map(({ low, median, high }) => [low, median, high])).toEqual([
    [0.5, 0.5, 0.5],
    [2, 2, 2],
  ]);
});

test('the order within a round is not always the same', async () => {
  const order: string[] = [];
  const contestant = (name: string) => async () => {
    order.push(name);
    return 1;
  };
  await pairedRatios([contestant('a'), contestant('b')], 20, randomFrom(3));
  const firsts = new Set(order.filter((_name, place) => place % 2 === 0));
  expect([...firsts].toSorted()).toEqual(['a', 'b']);
});
