import type { PageSource } from './page-query.ts';
import { areaCard, type AreaCard } from '../entities/area.ts';
import { eventLine, type EventLine } from '../entities/event.ts';

/** What is related to a topic: what has happened since, and where working together is possible. */
export interface Around {
  /** Latest first. */
  events: EventLine[];
  areas: AreaCard[];
}

/** Events and cooperation areas of a topic. */
export const aroundTopic = ({ index, language }: PageSource, topic: string): Around => ({
  events: index.dataset.events
    .filter(({ topics }) => topics.includes(topic))
    .map((event) => eventLine(index, event))
    .toReversed(),
  areas: index.dataset.cooperationAreas
    .filter(({ topics }) => topics.includes(topic))
    .map((area) => areaCard(index, area, language)),
});
