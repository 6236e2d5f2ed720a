import type { LocalisedDataset } from '@parley/model';

/** Entries of a dataset whose texts have one language or more. */
export type Plan = LocalisedDataset['plans'][number];
export type PlanSet = LocalisedDataset['sets'][number];
export type Section = LocalisedDataset['sections'][number];
export type Statement = LocalisedDataset['statements'][number];
export type Provision = LocalisedDataset['provisions'][number];
export type TopicGroup = LocalisedDataset['topicGroups'][number];
export type Topic = LocalisedDataset['topics'][number];
export type Actor = LocalisedDataset['actors'][number];
export type Source = LocalisedDataset['sources'][number];
export type Relation = LocalisedDataset['relations'][number];
export type Silence = LocalisedDataset['silences'][number];
export type Event = LocalisedDataset['events'][number];
export type Venue = LocalisedDataset['venues'][number];
export type CooperationArea = LocalisedDataset['cooperationAreas'][number];
export type ReleaseRecord = LocalisedDataset['releases'][number];
export type Change = ReleaseRecord['changes'][number];
