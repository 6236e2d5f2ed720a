import * as v from 'valibot';
import { actorEntries } from './actor.ts';
import { cooperationAreaEntries } from './cooperation-area.ts';
import { eventEntries } from './event.ts';
import { planReference } from './common.ts';
import { field } from './field.ts';
import { positiveInteger } from './ids.ts';
import { instrumentEntries } from './instrument.ts';
import { planEntries } from './plan.ts';
import { provisionEntries } from './provision.ts';
import { redirectEntries } from './redirect.ts';
import { relationEntries } from './relation.ts';
import { releaseEntries, releaseRecordEntries, schemaVersion } from './release.ts';
import { sectionEntries } from './section.ts';
import { setEntries } from './set.ts';
import { silenceEntries } from './silence.ts';
import { sourceEntries } from './source.ts';
import { statementEntries } from './statement.ts';
import { termEntries } from './term.ts';
import { bilingualText, type sentText, type TextFactory } from './text.ts';
import { topicEntries, topicGroupEntries } from './topic.ts';
import { venueEntries } from './venue.ts';

/**
 * What a program reads: the authored entities with what normalising adds
 * (the plan that a file belongs to, and its place in the document).
 * `text` decides whether texts carry both languages or, as the API may send them, one.
 */
export const publishedEntities = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  plan: v.object(planEntries(text)),
  section: v.object({ ...sectionEntries(text), plan: planReference }),
  statement: v.object({ ...statementEntries(text), plan: planReference }),
  provision: v.object({
    ...provisionEntries(text),
    plan: planReference,
    position: field(positiveInteger, {
      label: { en: 'position', zh: '位置' },
      description: 'Place in the whole plan, counted from 1.',
    }),
  }),
  topicGroup: v.object(topicGroupEntries(text)),
  topic: v.object(topicEntries(text)),
  actor: v.object(actorEntries(text)),
  instrument: v.object(instrumentEntries(text)),
  source: v.object(sourceEntries(text)),
  relation: v.object(relationEntries(text)),
  silence: v.object(silenceEntries(text)),
  event: v.object(eventEntries(text)),
  term: v.object(termEntries(text)),
  venue: v.object(venueEntries(text)),
  cooperationArea: v.object(cooperationAreaEntries(text)),
  set: v.object(setEntries(text)),
  redirect: v.object(redirectEntries(text)),
  releaseRecord: v.object(releaseRecordEntries(text)),
});

/** The lists of a dataset. `text` as in `publishedEntities`. */
export const datasetLists = <S extends v.GenericSchema>(text: TextFactory<S>) => {
  const entities = publishedEntities(text);
  return {
    /** Which plans stand side by side; empty in data released before there were sets. */
    sets: v.optional(v.array(entities.set), []),
    plans: v.array(entities.plan),
    sections: v.array(entities.section),
    statements: v.array(entities.statement),
    provisions: v.array(entities.provision),
    topicGroups: v.array(entities.topicGroup),
    topics: v.array(entities.topic),
    actors: v.array(entities.actor),
    instruments: v.array(entities.instrument),
    sources: v.array(entities.source),
    relations: v.array(entities.relation),
    silences: v.array(entities.silence),
    events: v.array(entities.event),
    /** Datasets from before there was a term base have none. */
    terms: v.optional(v.array(entities.term), []),
    venues: v.array(entities.venue),
    cooperationAreas: v.array(entities.cooperationArea),
    /** Ids that are no longer used. */
    redirects: v.array(entities.redirect),
    /** Releases so far, the latest first. */
    releases: v.array(entities.releaseRecord),
  };
};

const datasetHead = {
  schemaVersion: v.literal(schemaVersion),
  ...releaseEntries,
  /** SHA-256 of the content, so that two copies can be compared without reading them. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

/** The compiled dataset: everything in reading order, under one version and one content hash. */
export const datasetSchema = v.object({ ...datasetHead, ...datasetLists(bilingualText) });

/** Names of the lists of a dataset. */
type ListName = keyof ReturnType<typeof datasetLists>;

/** A dataset whose texts have one language or more. Every dataset is one. */
export type LocalisedDataset = Omit<Dataset, ListName> & {
  [Name in ListName]: v.InferOutput<
    ReturnType<typeof datasetLists<ReturnType<typeof sentText>>>[Name]
  >;
};

export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Plan = Dataset['plans'][number];
export type Section = Dataset['sections'][number];
export type Statement = Dataset['statements'][number];
export type Provision = Dataset['provisions'][number];
export type TopicGroup = Dataset['topicGroups'][number];
export type Topic = Dataset['topics'][number];
export type Actor = Dataset['actors'][number];
export type Instrument = Dataset['instruments'][number];
export type Source = Dataset['sources'][number];
export type Relation = Dataset['relations'][number];
export type PlanSet = Dataset['sets'][number];
export type Silence = Dataset['silences'][number];
export type Event = Dataset['events'][number];
export type FieldTerm = Dataset['terms'][number];
export type Venue = Dataset['venues'][number];
export type CooperationArea = Dataset['cooperationAreas'][number];
export type Redirect = Dataset['redirects'][number];
export type ReleaseRecord = Dataset['releases'][number];
export type Change = ReleaseRecord['changes'][number];
export type FieldChange = Change['fields'][number];
