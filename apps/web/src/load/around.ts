import type { SentCooperationArea, SentEvent } from '@parley/contract';
import type { SentText } from '@parley/model';
import type { Ask } from '../ask.ts';
import { wordsOf, type PageLanguage } from '../languages.ts';

/** A source as a link, or as a name where its address was not found. */
export type ShownSource = Pick<SentEvent['sources'][number], 'title' | 'url' | 'opened'>;

/** An event as a line of a list. */
export type EventLine = Pick<
  SentEvent,
  'id' | 'date' | 'title' | 'summary' | 'jurisdiction' | 'status' | 'verification' | 'uncertainty'
> & { source: ShownSource | undefined };

/** A cooperation area as a card. */
export type AreaCard = Pick<
  SentCooperationArea,
  'id' | 'title' | 'basis' | 'reasoning' | 'obstacles' | 'firstStep'
>;

/** What lies around a topic: what has happened since, and where working together is possible. */
export interface Around {
  /** Latest first. */
  events: EventLine[];
  areas: AreaCard[];
}

export const nothingAround: Around = { events: [], areas: [] };

export const eventLineOf = ({ sources, ...event }: SentEvent): EventLine => ({
  id: event.id,
  date: event.date,
  title: event.title,
  summary: event.summary,
  jurisdiction: event.jurisdiction,
  status: event.status,
  verification: event.verification,
  ...(event.uncertainty === undefined ? {} : { uncertainty: event.uncertainty }),
  source: sources[0] && {
    title: sources[0].title,
    opened: sources[0].opened,
    ...(sources[0].url === undefined ? {} : { url: sources[0].url }),
  },
});

/** The first two sentences of a text in a language, for a card. */
const opening = (text: SentText, language: PageLanguage): SentText => {
  const sentences = new Intl.Segmenter(language.locale, { granularity: 'sentence' });
  const parts = [...sentences.segment(wordsOf(text, language))].map(({ segment }) => segment);
  return { [language.code]: parts.slice(0, 2).join('').trim() };
};

export const areaCardOf = (
  { id, title, basis, reasoning, obstacles, firstStep }: SentCooperationArea,
  language: PageLanguage,
): AreaCard => ({
  id,
  title,
  basis,
  reasoning: opening(reasoning, language),
  obstacles: obstacles.slice(0, 1),
  ...(firstStep === undefined ? {} : { firstStep: opening(firstStep, language) }),
});

/** Events and cooperation areas of a topic. */
export const loadAround = async (
  ask: Ask,
  language: PageLanguage,
  topic: string,
): Promise<Around> => {
  const lang = language.code;
  const [events, areas] = await Promise.all([
    ask('listEvents', { topic: [topic], lang, limit: 200 }),
    ask('listCooperationAreas', { topic: [topic], lang, limit: 200 }),
  ]);
  return {
    events: events.items.map(eventLineOf).toReversed(),
    areas: areas.items.map((area) => areaCardOf(area, language)),
  };
};
