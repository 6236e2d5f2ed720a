import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

const sectionsOf = (corpus: Corpus): Map<string, CorpusEntry<'section'>> =>
  new Map(entriesOf(corpus, 'section').map((entry) => [entry.entity.id, entry]));

const isBelowItself = (
  { entity }: CorpusEntry<'section'>,
  sections: ReadonlyMap<string, CorpusEntry<'section'>>,
): boolean => {
  const ancestors = new Set<string>();
  for (let next = entity.parent; next !== undefined && !ancestors.has(next);) {
    ancestors.add(next);
    next = sections.get(next)?.entity.parent;
  }
  return ancestors.has(entity.id);
};

/** The outline of a plan is a tree; what stands below itself would not be shown. */
export const outline: Rule = {
  name: 'outline',
  check: (corpus) => {
    const sections = sectionsOf(corpus);
    return [...sections.values()]
      .filter((entry) => isBelowItself(entry, sections))
      .map((entry) =>
        problemAt('outline', entry, ['parent'], {
          message: 'A section cannot be its own ancestor.',
          expected: 'a parent nearer to the top of the outline',
          received: entry.entity.parent ?? '',
          tip: 'Correct the parent, or delete the line for a section at the top.',
        }),
      );
  },
};
