import type { Source } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn, matchesFlag } from './matching.ts';

interface SourceFilters {
  official?: boolean | undefined;
  opened?: boolean | undefined;
  language?: readonly Source['language'][] | undefined;
  /** Plans and provisions that rest on a source. */
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** Events that rest on a source. */
  event?: readonly string[] | undefined;
}

export const sourceFilters: ListFilters<SourceFilters, Source> = {
  passes: ({ official, opened, language, plan, provision, event }, { dataset, events }) => {
    const ofProvisions =
      plan === undefined && provision === undefined
        ? undefined
        : dataset.provisions
            .filter((each) => anyIn(plan, [each.plan]) && anyIn(provision, [each.id]))
            .flatMap(({ sources }) => sources);
    const ofEvents = event?.flatMap((id) => events.get(id)?.sources ?? []);
    return (source) =>
      matchesFlag(official, source.official) &&
      matchesFlag(opened, source.opened) &&
      anyIn(language, [source.language]) &&
      anyIn(ofProvisions, [source.id]) &&
      anyIn(ofEvents, [source.id]);
  },
  words: ({ id, title, publisher, url }) => [
    id,
    ...Object.values(title),
    ...Object.values(publisher),
    url,
  ],
};
