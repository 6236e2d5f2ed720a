import type { Actor } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface ActorFilters {
  kind?: readonly Actor['kind'][] | undefined;
  jurisdiction?: readonly NonNullable<Actor['jurisdiction']>[] | undefined;
  /** Plans and provisions that name or address an actor. */
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** Events in which an actor has a part. */
  event?: readonly string[] | undefined;
}

export const actorFilters: ListFilters<ActorFilters, Actor> = {
  passes: ({ kind, jurisdiction, plan, provision, event }, { dataset, events }) => {
    const named =
      plan === undefined && provision === undefined
        ? undefined
        : dataset.provisions
            .filter((each) => anyIn(plan, [each.plan]) && anyIn(provision, [each.id]))
            .flatMap(({ actors }) => actors.map(({ actor }) => actor));
    const acting = event?.flatMap((id) => events.get(id)?.actors ?? []);
    return (actor) =>
      anyIn(kind, [actor.kind]) &&
      anyIn(jurisdiction, actor.jurisdiction === undefined ? [] : [actor.jurisdiction]) &&
      anyIn(named, [actor.id]) &&
      anyIn(acting, [actor.id]);
  },
  words: ({ id, name, abbreviation }) => [id, abbreviation, ...Object.values(name)],
};
