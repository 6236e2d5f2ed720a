import type { CooperationArea, EvidenceState } from '@parley/model';
import { eventsOfArea, provisionsOfArea, sourcesOfArea } from '../entities/area-references.ts';
import { areaEvidence } from '../entities/evidence.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface CooperationAreaFilters {
  topic?: readonly string[] | undefined;
  basis?: readonly CooperationArea['basis'][] | undefined;
  /** Plans that have a provision on which an area rests. */
  plan?: readonly string[] | undefined;
  provision?: readonly string[] | undefined;
  /** Sources of an area's arguments, obstacles and proponents. */
  source?: readonly string[] | undefined;
  venue?: readonly string[] | undefined;
  /** Events that bear on an area, be it as an obstacle. */
  event?: readonly string[] | undefined;
  /** Of the least sure text that an area rests on. */
  evidence?: readonly EvidenceState[] | undefined;
}

export const cooperationAreaFilters: ListFilters<CooperationAreaFilters, CooperationArea> = {
  passes: (filters, index) => (area) =>
    anyIn(filters.topic, area.topics) &&
    anyIn(filters.basis, [area.basis]) &&
    anyIn(
      filters.plan,
      provisionsOfArea(area).flatMap((id) => index.provisions.get(id)?.plan ?? []),
    ) &&
    anyIn(filters.source, sourcesOfArea(area)) &&
    anyIn(filters.provision, provisionsOfArea(area)) &&
    anyIn(filters.venue, area.venues) &&
    anyIn(filters.event, eventsOfArea(area)) &&
    (filters.evidence === undefined || anyIn(filters.evidence, [areaEvidence(index, area)])),
  words: ({ id, title, reasoning }) => [id, ...Object.values(title), ...Object.values(reasoning)],
};
