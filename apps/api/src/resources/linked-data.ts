import type { OperationId } from '@parley/contract';
import {
  jsonLdContextPath,
  actorToJsonLd,
  areaToJsonLd,
  eventToJsonLd,
  planToJsonLd,
  provisionToJsonLd,
  relationToJsonLd,
  schemesToJsonLd,
  silenceToJsonLd,
  sourceToJsonLd,
  termToJsonLd,
  topicToJsonLd,
  venueToJsonLd,
  vocabularyToJsonLd,
  type JsonLdOptions,
} from '@parley/contract/json-ld';
import {
  areaView,
  eventView,
  planView,
  provisionView,
  relationView,
  silenceView,
  venueView,
  vocabularyViews,
} from '@parley/queries';
import type { ReleaseIndex } from '../releases/release.ts';
import { requireFound } from '../routes/call.ts';

type Linked = (index: ReleaseIndex, id: string, options: JsonLdOptions) => object;

const plan: Linked = (index, id, options) =>
  planToJsonLd(planView(index, requireFound(index.plans.get(id))), options);

const provision: Linked = (index, id, options) => {
  const found = requireFound(index.provisions.get(id));
  const home = requireFound(index.plans.get(found.plan));
  return provisionToJsonLd(provisionView(index, found), planView(index, home), options);
};

const topic: Linked = (index, id, options) =>
  topicToJsonLd(requireFound(index.topics.get(id)), options);

const vocabulary: Linked = (_index, id, options) =>
  vocabularyToJsonLd(requireFound(vocabularyViews().find((each) => each.id === id)), options);

const relation: Linked = (index, id, options) =>
  relationToJsonLd(relationView(index, requireFound(index.relations.get(id))), options);

const silence: Linked = (index, id, options) =>
  silenceToJsonLd(silenceView(index, requireFound(index.silences.get(id))), options);

const area: Linked = (index, id, options) =>
  areaToJsonLd(areaView(index, requireFound(index.cooperationAreas.get(id))), options);

const event: Linked = (index, id, options) =>
  eventToJsonLd(eventView(index, requireFound(index.events.get(id))), options);

const venue: Linked = (index, id, options) =>
  venueToJsonLd(venueView(index, requireFound(index.venues.get(id))), options);

const actor: Linked = (index, id, options) =>
  actorToJsonLd(requireFound(index.actors.get(id)), options);

const source: Linked = (index, id, options) =>
  sourceToJsonLd(requireFound(index.sources.get(id)), options);

const term: Linked = (index, id, options) =>
  termToJsonLd(requireFound(index.dataset.terms.find((each) => each.id === id)), options);

/** Operations whose things can be had as linked data, and how each thing is written. */
const linked: Partial<Record<OperationId, Linked>> = {
  listPlans: plan,
  getPlan: plan,
  listProvisions: provision,
  getProvision: provision,
  listTopics: topic,
  getTopic: topic,
  listVocabularies: vocabulary,
  getVocabulary: vocabulary,
  listTerms: term,
  listRelations: relation,
  getRelation: relation,
  listSilences: silence,
  getSilence: silence,
  listCooperationAreas: area,
  getCooperationArea: area,
  listEvents: event,
  getEvent: event,
  listVenues: venue,
  getVenue: venue,
  listActors: actor,
  getActor: actor,
  listSources: source,
  getSource: source,
};

export const isLinked = (operation: OperationId): boolean => operation in linked;

const idOf = (thing: unknown): string =>
  typeof thing === 'object' && thing !== null && 'id' in thing ? String(thing.id) : '';

/**
 * What an operation answered as a JSON-LD document: one thing, or the things of a page of a list. Without a
 * public origin its addresses are relative to where it was got.
 */
export const linkedDocument = (
  operation: OperationId,
  index: ReleaseIndex,
  answer: object,
  origin = '',
): object => {
  const write = requireFound(linked[operation]);
  const options = { dataVersion: index.dataset.dataVersion, origin };
  return {
    '@context': `${origin}${jsonLdContextPath}`,
    ...('items' in answer && Array.isArray(answer.items)
      ? { '@graph': answer.items.map((item) => write(index, idOf(item), options)) }
      : write(index, idOf(answer), options)),
  };
};

/** Everything of a release as linked data, each thing a document without its context. */
export const linkedDocuments = (index: ReleaseIndex, origin: string): object[] => {
  const { dataset } = index;
  const options = { dataVersion: dataset.dataVersion, origin };
  const each = (write: Linked, things: readonly { id: string }[]): object[] =>
    things.map(({ id }) => write(index, id, options));
  return [
    ...schemesToJsonLd(options),
    ...each(vocabulary, vocabularyViews()),
    ...each(topic, dataset.topics),
    ...each(plan, dataset.plans),
    ...each(provision, dataset.provisions),
    ...each(relation, dataset.relations),
    ...each(silence, dataset.silences),
    ...each(area, dataset.cooperationAreas),
    ...each(event, dataset.events),
    ...each(venue, dataset.venues),
    ...each(actor, dataset.actors),
    ...each(source, dataset.sources),
    ...each(term, dataset.terms),
  ];
};
