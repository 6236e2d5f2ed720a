import type { SentText } from '@parley/model';
import type { BriefArea, BriefColumn, BriefRelation, BriefSection } from './brief-view.ts';

/** What fits on two pages beside head, method and sources, in characters of English; found by printing every topic. */
const roomOfTwoPages = 5200;

/** A Chinese character takes the room of about two and a half Latin ones. */
const lengthOf = (text: SentText | undefined, languages: readonly ('en' | 'zh')[]): number =>
  languages.reduce(
    (sum, language) => sum + (text?.[language]?.length ?? 0) * (language === 'zh' ? 2.5 : 1),
    0,
  );

/** The first obstacles; an area as a card has its first step and what stands in the way. */
const cardOf = (area: BriefArea): BriefArea => ({
  ...area,
  obstacles: area.obstacles.slice(0, 3),
  venues: area.venues.slice(0, 4),
  proponents: [],
});

/** Takes items as long as there is room; always one. */
const fitting = <T>(items: readonly T[], available: number, sizeOf: (item: T) => number): T[] => {
  let used = 0;
  return items.filter((item, place) => {
    used += sizeOf(item);
    return place === 0 || used <= available;
  });
};

/** How many provisions stand in some columns. */
const count = (columns: readonly BriefColumn[]): number =>
  columns.reduce((sum, { provisions }) => sum + provisions.length, 0);

/**
 * A section as it fits on two pages shared by some sections: what counts most first, the same number
 * of lines for each column, and a count of everything that is left out.
 */
export const shortened = (
  section: BriefSection,
  share: number,
  languages: readonly ('en' | 'zh')[],
  room: number = roomOfTwoPages,
): BriefSection => {
  const size = (text: SentText | undefined) => lengthOf(text, languages);
  const agreed = section.agreed.slice(0, Math.max(1, Math.ceil(4 / share)));
  const events = section.events.slice(0, Math.max(1, Math.ceil(5 / share)));
  const areas = section.areas.slice(0, 1).map(cardOf);
  const around = areas.reduce(
    (sum, { obstacles, firstStep }) =>
      sum + size(firstStep) + obstacles.reduce((all, { text }) => all + size(text), 0),
    60 * (agreed.length + events.length),
  );
  const available = room / share - around;
  const sizeOfRelation = ({ reason, counterReading, sides }: BriefRelation) =>
    80 * languages.length +
    size(reason) +
    size(counterReading) +
    // Columns stand beside each other: the longer one counts, at twice its length.
    2 *
      Math.max(
        ...sides.map(({ provisions }) =>
          provisions.reduce(
            (sum, { title, summary, official, again }) =>
              sum +
              60 +
              size(title) +
              (again
                ? 0
                : size(summary) + size(official && { [official.language]: official.text })),
            0,
          ),
        ),
      );
  const relations = fitting(section.relations, available, sizeOfRelation);
  const left = available - relations.reduce((sum, one) => sum + sizeOfRelation(one), 0);
  // The same number of lines in each column, so that neither government gets more room.
  const lines = Math.max(relations.length === 0 ? 4 : 0, Math.min(3, Math.floor(left / 250)));
  const columns = section.columns.map((column): BriefColumn => ({
    ...column,
    provisions: column.provisions.slice(0, lines),
    silences: column.silences.slice(0, 3),
  }));
  return {
    ...section,
    relations,
    columns,
    agreed,
    events,
    areas,
    leftOut: {
      relations: section.relations.length - relations.length,
      provisions: count(section.columns) - count(columns),
      agreed: section.agreed.length - agreed.length,
      events: section.events.length - events.length,
      areas: section.areas.length - areas.length,
    },
  };
};
