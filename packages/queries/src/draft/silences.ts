import type { Dataset } from '@parley/model';
import type { DraftIndex } from './draft-index.ts';
import type { Idea } from './ideas.ts';
import type { Sentence } from './sentences.ts';

type Silence = Dataset['silences'][number];

const weigh = (ideas: readonly Idea[]): number =>
  ideas.reduce((sum, { weight }) => sum + weight, 0);

/** How much of a sentence is among the words. */
const shareIn = (ideas: readonly Idea[], words: readonly ReadonlySet<string>[]): number => {
  const shared = ideas.filter(({ expressions }) =>
    expressions.some((terms) => words.some((word) => terms.every((term) => word.has(term)))),
  );
  return ideas.length === 0 ? 0 : weigh(shared) / weigh(ideas);
};

/** How much of a sentence a silence must be on: beside a provision that it answers, and alone. */
const limits = { answering: 0.1, alone: 0.4 } as const;

/**
 * Silences that a sentence meets: it speaks of what a plan does not say.
 *
 * @param near Ids of the provisions that are near to it.
 */
export const silencesMet = (
  draft: DraftIndex,
  ideas: readonly Idea[],
  language: Sentence['language'],
  near: ReadonlySet<string>,
): Silence[] =>
  draft.silences
    .filter(({ silence, subject, notFound }) => {
      if (shareIn(ideas, [subject[language]]) >= limits.alone) return true;
      const answered = silence.counterparts.filter((id) => near.has(id));
      if (answered.length === 0) return false;
      // Where nothing of a topic is said, a provision that is on it first of all meets the silence.
      const isOnTopic = (id: string) => draft.index.provisions.get(id)?.topics[0] === silence.topic;
      if (silence.subject === undefined && answered.some(isOnTopic)) return true;
      return shareIn(ideas, [subject[language], ...notFound]) >= limits.answering;
    })
    .map(({ silence }) => silence);
