import type { Dataset } from '@parley/model';

/** A name without what stands in brackets behind it, and without the marks around it. */
const bare = (name: string): string => name.replaceAll(/（[^（）]*）|[《》“”]/g, '').trim();

/**
 * The groups of expressions that a search in this dataset treats as one: each term of the term base
 * with its synonyms, and every abbreviation of an actor or venue.
 */
export const synonymsOf = ({ terms, actors, venues }: Dataset): readonly (readonly string[])[] => [
  ...terms.flatMap(({ label, synonyms }) => {
    const group = [...new Set([bare(label.en), bare(label.zh), ...synonyms])];
    return group.length > 1 ? [group] : [];
  }),
  ...[...actors, ...venues].flatMap(({ name, abbreviation }) =>
    abbreviation === undefined ? [] : [[abbreviation, name.en, name.zh]],
  ),
];
