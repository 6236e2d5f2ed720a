import type { Actor } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface ActorFilters {
  kind?: readonly Actor['kind'][] | undefined;
  jurisdiction?: readonly NonNullable<Actor['jurisdiction']>[] | undefined;
}

export const actorFilters: ListFilters<ActorFilters, Actor> = {
  passes:
    ({ kind, jurisdiction }) =>
    (actor) =>
      anyIn(kind, [actor.kind]) &&
      anyIn(jurisdiction, actor.jurisdiction === undefined ? [] : [actor.jurisdiction]),
  words: ({ id, name, abbreviation }) => [id, abbreviation, ...Object.values(name)],
};
