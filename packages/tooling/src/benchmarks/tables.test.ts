import { expect, test } from 'vitest';
import { markdownOf } from './tables.ts';

const on = { processor: 'P', cores: 2, memoryGiB: 4, system: 'S', node: 'v1' };

test('figures stand in one table for each group, with their bars', () => {
  const text = markdownOf(
    [
      {
        group: 'Reads',
        what: 'a',
        value: 0.9512,
        unit: 'x',
        spread: { low: 0.9, median: 0.9512, high: 1 },
        bar: { atLeast: 0.9 },
      },
      { group: 'Bytes', what: 'b', value: 123.4, unit: 'kB', bar: { atMost: 70 } },
      { group: 'Reads', what: 'c', value: 2, unit: 'ms' },
    ],
    on,
    '2026-01-02',
  );
  expect(text).toBe(`Measured on 2026-01-02: P, 2 cores, 4 GiB, S, Node v1.

## Reads

| what | figure | middle half | bar |
| --- | ---: | --- | --- |
| a | 0.951 x | 0.900 to 1.00 | at least 0.900: reached |
| c | 2.00 ms |  |  |

## Bytes

| what | figure | middle half | bar |
| --- | ---: | --- | --- |
| b | 123 kB |  | at most 70.0: missed |
`);
});
