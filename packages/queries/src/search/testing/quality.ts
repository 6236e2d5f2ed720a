import type { JudgedQuery } from './judged.ts';

/** Answers a query with `kind:id` keys, best first. */
export type Ranker = (query: string) => readonly string[];

const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** How near the first ten are to the best possible ten (Järvelin and Kekäläinen 2002), from 0 to 1. */
const ndcg10 = (ranked: readonly string[], grades: ReadonlyMap<string, number>): number => {
  const reached = ranked.slice(0, 10).map((key, place) => gain(grades.get(key) ?? 0, place));
  const best = [...grades.values()]
    .toSorted((a, b) => b - a)
    .slice(0, 10)
    .map(gain);
  return sum(reached) / sum(best);
};

/** Share of what is relevant among the first fifty. */
const recall50 = (ranked: readonly string[], grades: ReadonlyMap<string, number>): number =>
  ranked.slice(0, 50).filter((key) => grades.has(key)).length / grades.size;

/** Mean quality of an engine over judged queries. */
export const qualityOf = (rank: Ranker, judged: readonly JudgedQuery[]) => {
  const ranked = judged.map(({ query, grades }) => ({ keys: rank(query), grades }));
  return {
    ndcg10: mean(ranked.map(({ keys, grades }) => ndcg10(keys, grades))),
    recall50: mean(ranked.map(({ keys, grades }) => recall50(keys, grades))),
  };
};
