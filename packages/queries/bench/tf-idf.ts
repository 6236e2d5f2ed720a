import type { Dataset } from '@parley/model';
import { draftQualityOf, type Verdict } from '../src/draft/testing/draft-quality.ts';
import type { JudgedSentence } from '../src/draft/testing/judged-drafts.ts';

/** Words in lower case, and every two neighbouring Chinese characters. */
const plainTerms = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)].flatMap(([run]) => {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((second, at) => `${characters[at]}${second}`);
  });

/** Most provisions of each document, as in our check. */
const most = 4;

type Vector = ReadonlyMap<string, number>;

const lengthOf = (vector: Vector): number =>
  Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0));

const cosine = (one: Vector, other: Vector): number => {
  let sum = 0;
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0);
  return sum / (lengthOf(one) * lengthOf(other) || 1);
};

/**
 * The baseline of docs/search.md: cosine of TF-IDF over titles and summaries, nothing else. Which
 * cosine is near enough is chosen with the sentences that our own limits were chosen with.
 */
export const tfIdfCheck = (
  dataset: Dataset,
  tuned: readonly JudgedSentence[],
): ((sentence: JudgedSentence) => Verdict) => {
  const checkIn = (lang: 'en' | 'zh') => {
    const texts = dataset.provisions.map(({ title, summary }) =>
      plainTerms(`${title[lang]}\n${summary[lang]}`),
    );
    const having = new Map<string, number>();
    for (const terms of texts)
      for (const term of new Set(terms)) having.set(term, (having.get(term) ?? 0) + 1);
    const vectorOf = (terms: readonly string[]): Vector => {
      const vector = new Map<string, number>();
      for (const term of terms)
        vector.set(
          term,
          (vector.get(term) ?? 0) + Math.log((texts.length + 1) / ((having.get(term) ?? 0) + 1)),
        );
      return vector;
    };
    const lines = texts.map(vectorOf);
    const isPlan = new Set(dataset.plans.filter(({ kind }) => kind === 'plan').map(({ id }) => id));
    return (text: string, enough: number): Verdict => {
      const own = vectorOf(plainTerms(text));
      const ranked = dataset.provisions
        .map(({ id, plan }, at) => ({ id, plan, near: cosine(own, lines[at] ?? new Map()) }))
        .filter(({ near }) => near >= enough)
        .toSorted((a, b) => b.near - a.near);
      const speaking = new Set(
        ranked.filter(({ plan }) => isPlan.has(plan)).map(({ plan }) => plan),
      );
      const near = [...speaking].flatMap((plan) =>
        ranked.filter((one) => one.plan === plan).slice(0, most),
      );
      const agreed = ranked.filter(({ plan }) => !isPlan.has(plan)).slice(0, most);
      const alone = agreed.length > 0 ? ('agreed' as const) : ('none' as const);
      return {
        mark: speaking.size > 1 ? 'both' : speaking.size === 1 ? 'one' : alone,
        near: [...near, ...agreed].map(({ id }) => id),
        against: [],
      };
    };
  };
  const checks = { en: checkIn('en'), zh: checkIn('zh') };
  const at = (enough: number) => (sentence: JudgedSentence) =>
    checks[sentence.lang](sentence.text, enough);
  const goodness = (enough: number): number => {
    const { marks, precision, recall } = draftQualityOf(at(enough), tuned);
    return marks + (2 * precision * recall) / (precision + recall || 1);
  };
  const [best = 0.2] = Array.from({ length: 20 }, (_, step) => 0.05 + step * 0.025).toSorted(
    (a, b) => goodness(b) - goodness(a),
  );
  return at(best);
};
