import type { SentCooperationArea, SentEvent, SentVenue } from '@parley/contract';
import type { CooperationArea, Event, Venue } from '@parley/model';
import type { Catalogue } from '../releases/catalogue.ts';

const sourcesOf = (catalogue: Catalogue, ids: readonly string[]): SentEvent['sources'] =>
  ids.flatMap((id) => catalogue.sources.get(id) ?? []);

/** An event with the names of its actors and its sources. */
export const presentEvent = (catalogue: Catalogue, event: Event): SentEvent => ({
  ...event,
  actors: event.actors.flatMap((id) => {
    const actor = catalogue.actors.get(id);
    return actor ? [{ actor: id, name: actor.name }] : [];
  }),
  sources: sourcesOf(catalogue, event.sources),
});

/** A venue with its sources. */
export const presentVenue = (catalogue: Catalogue, venue: Venue): SentVenue => ({
  ...venue,
  sources: sourcesOf(catalogue, venue.sources),
});

/** A cooperation area with the sources of its arguments, its obstacles and those who speak for it. */
export const presentArea = (catalogue: Catalogue, area: CooperationArea): SentCooperationArea => ({
  ...area,
  reasoningSources: sourcesOf(catalogue, area.reasoningSources),
  counterArgumentSources: sourcesOf(catalogue, area.counterArgumentSources),
  obstacles: area.obstacles.map((obstacle) => ({
    ...obstacle,
    sources: sourcesOf(catalogue, obstacle.sources),
  })),
  proponents: area.proponents.flatMap((proponent) => {
    const source = catalogue.sources.get(proponent.source);
    return source ? [{ ...proponent, source }] : [];
  }),
});
