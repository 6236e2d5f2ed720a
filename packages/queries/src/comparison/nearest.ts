import type { Dataset, Language, Provision } from '@parley/model';

/** A provision of another plan that is near, and why. */
export interface Near {
  provision: Provision;
  /** Topics that both are on. */
  topics: string[];
  /** Uncommon words that both titles or summaries have, the rarest first, by language. */
  words: { en: string[]; zh: string[] };
  /** Whether a recorded relation rests on both. */
  related: boolean;
}

const languages = ['en', 'zh'] as const satisfies Language[];

/** A word that more than this share of the texts have tells nothing about one of them. */
const common = 0.05;
/** Words are shown as the reason, so only a few are given. */
const shown = 5;

const shortest = { en: 4, zh: 2 };

/** Words that only hold sentences together, as far as they are long enough to count. */
const holding = new Set(
  'also before between both from have into more most only other over such than that their them then there these they this through under upon which while with within without'.split(
    ' ',
  ),
);

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

/** Words of a provision's title and summary; digits, and what is shorter than a word, are none. */
const wordsOf = (provision: Provision, language: (typeof languages)[number]): Set<string> => {
  const text = `${provision.title[language]} ${provision.summary[language]}`.toLowerCase();
  return new Set(
    [...segmenters[language].segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike &&
      segment.length >= shortest[language] &&
      !holding.has(segment) &&
      /^\p{L}[\p{L}-]+$/u.test(segment)
        ? [segment]
        : [],
    ),
  );
};

/** How telling it is that something occurs, when `having` of `all` have it. */
const weight = (having: number, all: number): number => Math.log(all / having);

/**
 * Provisions of other plans that are nearest to one, the nearest first.
 *
 * Only those that share a topic count. Nearer are those that share more and rarer topics, and more
 * and rarer words of their summaries in English and in Chinese. Nothing else goes into it: it says
 * that two summaries speak of the same things, not that two texts agree.
 *
 * @param limit How many at most.
 */
export const nearest = (dataset: Dataset, provision: Provision, limit: number): Near[] => {
  const candidates = dataset.provisions.filter(
    ({ plan, topics }) =>
      plan !== provision.plan && topics.some((topic) => provision.topics.includes(topic)),
  );
  const all = candidates.length + 1;
  const onTopic = new Map(
    provision.topics.map((topic) => [
      topic,
      1 + candidates.filter(({ topics }) => topics.includes(topic)).length,
    ]),
  );
  const own = { en: wordsOf(provision, 'en'), zh: wordsOf(provision, 'zh') };
  const theirs = candidates.map((candidate) => ({
    en: wordsOf(candidate, 'en'),
    zh: wordsOf(candidate, 'zh'),
  }));
  const termWeights = (language: (typeof languages)[number]): Map<string, number> =>
    new Map(
      [...own[language]].flatMap((word): [string, number][] => {
        const having = 1 + theirs.filter((words) => words[language].has(word)).length;
        return having > 1 && having <= Math.max(2, common * all)
          ? [[word, weight(having, all)]]
          : [];
      }),
    );
  const rare = { en: termWeights('en'), zh: termWeights('zh') };
  const related = new Set(
    dataset.relations
      .filter(({ sides }) => sides.some(({ provisions }) => provisions.includes(provision.id)))
      .flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
  );

  return candidates
    .map((candidate, index) => {
      const topics = candidate.topics.filter((topic) => onTopic.has(topic));
      const shared = (language: (typeof languages)[number]): [string, number][] =>
        [...rare[language]]
          .filter(([word]) => theirs[index]?.[language].has(word))
          .toSorted(([, a], [, b]) => b - a);
      const words = { en: shared('en'), zh: shared('zh') };
      const nearness =
        topics.reduce((sum, topic) => sum + weight(onTopic.get(topic) ?? all, all + 1), 0) +
        languages.flatMap((language) => words[language]).reduce((sum, [, each]) => sum + each, 0) /
          (2 * languages.length);
      return { candidate, topics, words, nearness };
    })
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, limit)
    .map(({ candidate, topics, words }) => ({
      provision: candidate,
      topics,
      words: {
        en: words.en.slice(0, shown).map(([word]) => word),
        zh: words.zh.slice(0, shown).map(([word]) => word),
      },
      related: related.has(candidate.id),
    }));
};
