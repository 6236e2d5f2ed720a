import type { BriefProvision, BriefSection } from './brief-view.ts';

/** Marks every provision that an earlier line of the brief has in full. */
export const withRepeats = (sections: readonly BriefSection[]): BriefSection[] => {
  const shown = new Set<string>();
  const marked = (provisions: readonly BriefProvision[]): BriefProvision[] =>
    provisions.map((provision) => {
      const again = shown.has(provision.id);
      shown.add(provision.id);
      return { ...provision, again };
    });
  const inLines = <T extends { provisions: BriefProvision[] }>(lines: readonly T[]): T[] =>
    lines.map((line) => ({ ...line, provisions: marked(line.provisions) }));
  return sections.map((section) => ({
    ...section,
    relations: section.relations.map((relation) => ({
      ...relation,
      sides: inLines(relation.sides),
    })),
    columns: inLines(section.columns),
  }));
};
