import type {
  Actor,
  Dataset,
  Instrument,
  Plan,
  Provision,
  Relation,
  Source,
  Topic,
  TopicGroup,
} from '@parley/provisions';

const index = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A dataset with everything reachable by id. Made once for each release. */
export interface Catalogue {
  dataset: Dataset;
  plans: ReadonlyMap<string, Plan>;
  provisions: ReadonlyMap<string, Provision>;
  relations: ReadonlyMap<string, Relation>;
  topics: ReadonlyMap<string, Topic>;
  topicGroups: ReadonlyMap<string, TopicGroup>;
  actors: ReadonlyMap<string, Actor>;
  instruments: ReadonlyMap<string, Instrument>;
  sources: ReadonlyMap<string, Source>;
}

export const catalogueOf = (dataset: Dataset): Catalogue => ({
  dataset,
  plans: index(dataset.plans),
  provisions: index(dataset.provisions),
  relations: index(dataset.relations),
  topics: index(dataset.topics),
  topicGroups: index(dataset.topicGroups),
  actors: index(dataset.actors),
  instruments: index(dataset.instruments),
  sources: index(dataset.sources),
});
