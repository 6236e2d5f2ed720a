export { createIndex, type Index } from './create-index.ts';
export { expander, type ExpandableKind } from './expand.ts';
export { resolveId, type ResolvableKind, type Resolved } from './resolve-id.ts';
export { areaCard, areaView, type AreaCard, type AreaView } from './entities/area.ts';
export { eventsOfArea, provisionsOfArea, sourcesOfArea } from './entities/area-references.ts';
export { areaEvidence, evidenceOfEntry, relationView } from './entities/evidence.ts';
export {
  eventLine,
  eventView,
  type EventLine,
  type EventView,
  type ShownSource,
} from './entities/event.ts';
export {
  planHead,
  planView,
  planWithOutline,
  type PlanHead,
  type PlanView,
  type PlanWithOutline,
} from './entities/plan.ts';
export {
  provisionInCell,
  provisionLine,
  provisionView,
  type ProvisionInCell,
  type ProvisionLine,
  type ProvisionView,
} from './entities/provision.ts';
export {
  defaultColumns,
  defaultSet,
  governancePlans,
  governmentsOf,
  setLine,
  type SetLine,
} from './entities/set.ts';
export { silenceView } from './entities/silence.ts';
export { topicView, type TopicView } from './entities/topic.ts';
export { venueView, type VenueView } from './entities/venue.ts';
export { vocabularyViews, type VocabularyView } from './entities/vocabulary.ts';
export type * from './entities/types.ts';
