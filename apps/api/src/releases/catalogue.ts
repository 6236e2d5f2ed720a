import type {
  Actor,
  CooperationArea,
  Dataset,
  Event,
  Instrument,
  Plan,
  Provision,
  Relation,
  Section,
  Silence,
  Source,
  Topic,
  TopicGroup,
  Venue,
} from '@parley/model';

const index = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A dataset with everything reachable by id. Made once for each release. */
export interface Catalogue {
  dataset: Dataset;
  plans: ReadonlyMap<string, Plan>;
  provisions: ReadonlyMap<string, Provision>;
  sections: ReadonlyMap<string, Section>;
  relations: ReadonlyMap<string, Relation>;
  topics: ReadonlyMap<string, Topic>;
  topicGroups: ReadonlyMap<string, TopicGroup>;
  silences: ReadonlyMap<string, Silence>;
  events: ReadonlyMap<string, Event>;
  venues: ReadonlyMap<string, Venue>;
  cooperationAreas: ReadonlyMap<string, CooperationArea>;
  actors: ReadonlyMap<string, Actor>;
  instruments: ReadonlyMap<string, Instrument>;
  sources: ReadonlyMap<string, Source>;
}

export const catalogueOf = (dataset: Dataset): Catalogue => ({
  dataset,
  plans: index(dataset.plans),
  provisions: index(dataset.provisions),
  sections: index(dataset.sections),
  relations: index(dataset.relations),
  topics: index(dataset.topics),
  topicGroups: index(dataset.topicGroups),
  silences: index(dataset.silences),
  events: index(dataset.events),
  venues: index(dataset.venues),
  cooperationAreas: index(dataset.cooperationAreas),
  actors: index(dataset.actors),
  instruments: index(dataset.instruments),
  sources: index(dataset.sources),
});
