import { compare } from '@parley/queries/comparison';
import { compiled, corpusOf } from '../corpora.ts';
import type { Figure } from '../figure.ts';
import { spreadOf } from '../paired.ts';

/** The comparison of two plans of 1,000 provisions each, over all topics. */
export const comparison = async (): Promise<Figure[]> => {
  const dataset = await compiled(await corpusOf(2));
  const plans = dataset.plans.map(({ id }) => id);
  const time = (): number => {
    const start = performance.now();
    compare(dataset, { plans });
    return performance.now() - start;
  };
  for (let warm = 0; warm < 20; warm += 1) time();
  const spread = spreadOf(Array.from({ length: 200 }, time));
  return [
    {
      group: 'Comparison',
      what: 'two plans of 1,000 provisions, all topics',
      value: spread.median,
      unit: 'ms',
      spread,
      bar: { atMost: 10 },
    },
  ];
};
