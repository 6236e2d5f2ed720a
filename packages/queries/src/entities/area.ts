import type { Language, SentText } from '@parley/model';
import type { Index } from '../create-index.ts';
import type { CooperationArea } from './types.ts';

/** A cooperation area with the sources of its arguments, its obstacles and those who speak for it. */
export const areaView = ({ sources }: Index, area: CooperationArea) => {
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  return {
    ...area,
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

/** Provisions that an area names, of both sides and of agreed texts, each once. */
export const provisionsOfArea = ({ sides, agreed }: CooperationArea): string[] => [
  ...new Set([...sides.flatMap(({ provisions }) => provisions), ...agreed]),
];

/** Events that an area names, those behind its obstacles among them, each once. */
export const eventsOfArea = ({ events, obstacles }: CooperationArea): string[] => [
  ...new Set([...events, ...obstacles.flatMap((obstacle) => obstacle.events)]),
];

/** A cooperation area as a card: its texts opened, its first obstacle. */
export type AreaCard = Pick<
  AreaView,
  'id' | 'title' | 'basis' | 'reasoning' | 'obstacles' | 'firstStep'
>;

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
    reasoning: opening(reasoning, language),
    obstacles: obstacles.slice(0, 1),
    ...(firstStep === undefined ? {} : { firstStep: opening(firstStep, language) }),
  };
};
