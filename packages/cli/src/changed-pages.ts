import { pagePrefixes, type Change } from '@parley/model';
import type { Content } from '@parley/queries/changes';
import { pageOfEntry } from '@parley/queries/open-work';

/** The plan that an entry stands in, for what has no page of its own. */
const planOf = ({ sections, statements }: Content, id: string): string | undefined =>
  [...sections, ...statements].find((entry) => entry.id === id)?.plan;

/** Paths of the pages on which readers see changes, in every language, each once. */
export const changedPages = (changes: readonly Change[], content: Content): string[] => {
  const paths = changes
    .filter(({ type }) => type !== 'removed')
    .flatMap(({ kind, id, became }) => {
      const now = became?.[0] ?? id;
      return pageOfEntry(kind, now, planOf(content, now)) ?? [];
    });
  return [...new Set(paths)].flatMap((path) =>
    Object.values(pagePrefixes).map((prefix) => prefix + path),
  );
};
