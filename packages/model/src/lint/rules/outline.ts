import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

const sectionsOf = (corpus: Corpus): Map<string, CorpusEntry<'section'>> =>
  new Map(entriesOf(corpus, 'section').map((entry) => [entry.entity.id, entry]));

/** Where an entry says that it stands: the field, and the id of the section above it. */
const above = ({ entity }: CorpusEntry): { field: string; id: string } | undefined => {
  if ('headingEvidence' in entity)
    return entity.parent === undefined ? undefined : { field: 'parent', id: entity.parent };
  return 'section' in entity && entity.section !== undefined
    ? { field: 'section', id: entity.section }
    : undefined;
};

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

/** The outline of a plan is a tree of its own sections; what hangs elsewhere would not be shown. */
export const outline: Rule = {
  name: 'outline',
  check: (corpus) => {
    const sections = sectionsOf(corpus);
    const foreign = corpus.entries.flatMap((entry) => {
      const place = above(entry);
      const section = place && sections.get(place.id);
      if (!section || section.plan === entry.plan) return [];
      return [
        problemAt('outline', entry, [place.field], {
          message: 'The section belongs to another plan.',
          expected: `a section of ${entry.plan}`,
          received: place.id,
          tip: 'Name the section of the same plan that it stands in.',
        }),
      ];
    });
    const circular = [...sections.values()]
      .filter((entry) => isBelowItself(entry, sections))
      .map((entry) =>
        problemAt('outline', entry, ['parent'], {
          message: 'The section stands below itself.',
          expected: 'a parent nearer to the top of the outline',
          received: entry.entity.parent ?? '',
          tip: 'Correct the parent, or delete the line for a section at the top.',
        }),
      );
    return [...foreign, ...circular];
  },
};
