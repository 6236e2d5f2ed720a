import type { Source } from '@parley/model';
import type { ListFilters } from './list-filters.ts';
import { anyIn, matchesFlag } from './matching.ts';

interface SourceFilters {
  official?: boolean | undefined;
  opened?: boolean | undefined;
  language?: readonly Source['language'][] | undefined;
}

export const sourceFilters: ListFilters<SourceFilters, Source> = {
  passes:
    ({ official, opened, language }) =>
    (source) =>
      matchesFlag(official, source.official) &&
      matchesFlag(opened, source.opened) &&
      anyIn(language, [source.language]),
  words: ({ id, title, publisher, url }) => [
    id,
    ...Object.values(title),
    ...Object.values(publisher),
    url,
  ],
};
