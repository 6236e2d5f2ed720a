import type { PageName } from '../routes.ts';
import { loadActor, loadActors } from './actors.ts';
import { loadBlind } from './blind.ts';
import { loadCompare } from './compare.ts';
import { loadArea, loadCooperation } from './cooperation.ts';
import { loadCorrect } from './correct.ts';
import { loadHome } from './home.ts';
import type { Load } from './load.ts';
import { loadOffline } from './offline.ts';
import { loadOfficial } from './official.ts';
import { loadPack } from './pack.ts';
import { loadPlan, loadPlans } from './plans.ts';
import { loadProblem } from './problem.ts';
import { loadProvision } from './provision.ts';
import { loadTimeline } from './timeline.ts';
import { loadSearch } from './search.ts';
import { loadVenues } from './venues.ts';
import { loadSources } from './sources.ts';
import { loadChanges } from './changes.ts';
import { loadDevelopers } from './developers.ts';
import { loadTopic, loadTopics } from './topics.ts';

/** Where the data of each kind of page come from. */
export const loaders: Record<PageName, Load<unknown>> = {
  home: loadHome,
  compare: loadCompare,
  blind: loadBlind,
  pack: loadPack,
  topics: loadTopics,
  topic: loadTopic,
  plans: loadPlans,
  plan: loadPlan,
  provision: loadProvision,
  correct: loadCorrect,
  cooperation: loadCooperation,
  area: loadArea,
  actors: loadActors,
  actor: loadActor,
  timeline: loadTimeline,
  search: loadSearch,
  venues: loadVenues,
  sources: loadSources,
  changes: loadChanges,
  developers: loadDevelopers,
  contribute: async () => ({}),
  method: loadPlans,
  official: loadOfficial,
  offline: loadOffline,
  problem: loadProblem,
};
