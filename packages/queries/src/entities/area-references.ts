import type { CooperationArea } from './types.ts';

/** Provisions that an area names, of both sides and of agreed texts, each once. */
export const provisionsOfArea = ({
  sides,
  agreed,
}: Pick<CooperationArea, 'sides' | 'agreed'>): string[] => [
  ...new Set([...sides.flatMap(({ provisions }) => provisions), ...agreed]),
];

/** Events that an area names, those behind its obstacles among them, each once. */
export const eventsOfArea = ({
  events,
  obstacles,
}: Pick<CooperationArea, 'events' | 'obstacles'>): string[] => [
  ...new Set([...events, ...obstacles.flatMap((obstacle) => obstacle.events)]),
];

/** Sources on which an area's arguments, its obstacles and those who speak for it rest, each once. */
export const sourcesOfArea = ({
  reasoningSources,
  counterArgumentSources,
  obstacles,
  proponents,
}: CooperationArea): string[] => [
  ...new Set([
    ...reasoningSources,
    ...counterArgumentSources,
    ...obstacles.flatMap(({ sources }) => sources),
    ...proponents.map(({ source }) => source),
  ]),
];
