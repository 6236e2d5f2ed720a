import type { Language, SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import { areaEvidence } from './evidence.ts';
import { governmentsOf } from './set.ts';
import type { CooperationArea } from './types.ts';

/** A cooperation area with the weakest evidence that it rests on, the sources of its arguments, its obstacles and those who speak for it. */
export const areaView = (index: Index, area: CooperationArea) => {
  const { sources } = index;
  const evidence = areaEvidence(index, area);
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  return {
    ...area,
    ...(evidence === undefined ? {} : { evidence }),
    reasoningSources: sourcesOf(area.reasoningSources),
    counterArgumentSources: sourcesOf(area.counterArgumentSources),
    obstacles: area.obstacles.map((obstacle) => ({
      ...obstacle,
      sources: sourcesOf(obstacle.sources),
    })),
    proponents: area.proponents.flatMap((proponent) => {
      const source = sources.get(proponent.source);
      return source ? [{ ...proponent, source }] : [];
    }),
  };
};

export type AreaView = ReturnType<typeof areaView>;

/** The governments that an area is about: those whose plans are its sides. */
export const governmentsOfArea = (index: Index, { sides }: CooperationArea): string[] =>
  governmentsOf(
    index,
    sides.map(({ plan }) => plan),
  );

/** A cooperation area as a card: its texts opened, its first obstacle. */
export type AreaCard = Pick<
  AreaView,
  'id' | 'title' | 'basis' | 'reasoning' | 'obstacles' | 'firstStep'
> & {
  /** The governments that it is about. */
  governments: string[];
};

/** The first two sentences of a text. */
const opening = (text: SentText, language: Language): SentText => {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  const parts = [...sentences.segment(text[language] ?? '')].map(({ segment }) => segment);
  return { [language]: parts.slice(0, 2).join('').trim() };
};

export const areaCard = (index: Index, area: CooperationArea, language: Language): AreaCard => {
  const { id, title, basis, reasoning, obstacles, firstStep } = areaView(index, area);
  return {
    id,
    title,
    basis,
    governments: governmentsOfArea(index, area),
    reasoning: opening(reasoning, language),
    obstacles: obstacles.slice(0, 1),
    ...(firstStep === undefined ? {} : { firstStep: opening(firstStep, language) }),
  };
};
