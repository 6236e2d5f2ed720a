import { actor, actors } from './actors.ts';
import { blind } from './blind.ts';
import { compare, topic } from './compare.ts';
import { area, cooperation } from './cooperation.ts';
import { correct } from './correct.ts';
import { dataset } from './dataset.ts';
import { draft } from './draft.ts';
import { event } from './event.ts';
import { home, set } from './home.ts';
import { changes, official, sources, venues } from './lists.ts';
import { offline } from './offline.ts';
import { openTask, openWork } from './open-work.ts';
import type { PageQuery } from './page-query.ts';
import { plan, plans } from './plans.ts';
import { provision } from './provision.ts';
import { relation, silence } from './relation.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';

/** A page without data of its own. */
const nothing: PageQuery<Record<string, never>> = () => ({});

/** What each kind of page shows: one query a page. */
export const pageQueries = {
  home,
  set,
  compare,
  blind,
  /** A saved list is on the reader's device. */
  pack: nothing,
  topics,
  topic,
  plans,
  plan,
  provision,
  correct,
  cooperation,
  area,
  actors,
  actor,
  timeline,
  event,
  relation,
  silence,
  search,
  draft,
  /** No page: a whole release, for what is computed on the reader's device. */
  dataset,
  venues,
  sources,
  changes,
  contribute: nothing,
  openWork,
  openTask,
  method: plans,
  official,
  offline,
} as const satisfies Record<string, PageQuery<object>>;

/** Kinds of pages that show the data. */
export type DataPage = keyof typeof pageQueries;

/** What the component of each page is given. */
export type PageViews = {
  [Page in DataPage]: Exclude<ReturnType<(typeof pageQueries)[Page]>, 'missing' | 'invalid'>;
};

export type { ActorData, ActorsData } from './actors.ts';
export type { AroundProvision } from './around-provision.ts';
export type { Around } from './around-topic.ts';
export type { BlindData, BlindProvision } from './blind.ts';
export type { CompareData } from './compare.ts';
export type { AreaData, CooperationData } from './cooperation.ts';
export type { CorrectData } from './correct.ts';
export type { DraftData } from './draft.ts';
export type { EventData } from './event.ts';
export type { AreaInFront, HomeData } from './home.ts';
export type {
  ChangesData,
  FingerprintedPlan,
  OfficialData,
  SourcesData,
  VenuesData,
} from './lists.ts';
export type { LoadedPage, LoadPage, PageRequest } from './load-page.ts';
export type { OfflineData } from './offline.ts';
export type { OpenTaskData, OpenWorkData, ShownWork, TaskCount } from './open-work.ts';
export type { PageParams, PageQuery, PageSource } from './page-query.ts';
export type { PlanData, PlansData } from './plans.ts';
export type { ProvisionData } from './provision.ts';
export type { SearchData } from './search.ts';
export type { RelationData, SilenceData } from './relation.ts';
export type { TimelineData } from './timeline.ts';
export type { TopicsData } from './topics.ts';
