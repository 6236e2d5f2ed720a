import type { BriefProvision, BriefQuotation, BriefSection } from './brief-view.ts';

/** Puts official words under the provisions that they are of. */
export const withQuotations = (
  sections: readonly BriefSection[],
  official: ReadonlyMap<string, BriefQuotation>,
): BriefSection[] => {
  if (official.size === 0) return [...sections];
  const quoted = (provision: BriefProvision): BriefProvision => {
    const words = official.get(provision.id);
    return words === undefined ? provision : { ...provision, official: words };
  };
  const inLines = <T extends { provisions: BriefProvision[] }>(lines: readonly T[]): T[] =>
    lines.map((line) => ({ ...line, provisions: line.provisions.map(quoted) }));
  return sections.map((section) => ({
    ...section,
    relations: section.relations.map((relation) => ({
      ...relation,
      sides: inLines(relation.sides),
    })),
    columns: inLines(section.columns),
    agreed: section.agreed.map((one) => ({ ...one, provision: quoted(one.provision) })),
  }));
};
