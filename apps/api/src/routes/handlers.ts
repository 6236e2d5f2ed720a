import { actors } from '../resources/actors.ts';
import { changes } from '../resources/changes.ts';
import { citations } from '../resources/citations.ts';
import { comparisons } from '../resources/comparisons.ts';
import { concordance } from '../resources/concordance.ts';
import { cooperationAreas } from '../resources/cooperation-areas.ts';
import { events } from '../resources/events.ts';
import { exports } from '../resources/exports.ts';
import { openWork } from '../resources/open-work.ts';
import { plans } from '../resources/plans.ts';
import { provisions } from '../resources/provisions.ts';
import { relations } from '../resources/relations.ts';
import { search } from '../resources/search.ts';
import { sets } from '../resources/sets.ts';
import { silences } from '../resources/silences.ts';
import { sources } from '../resources/sources.ts';
import { start } from '../resources/start.ts';
import { topics } from '../resources/topics.ts';
import { terms } from '../resources/terms.ts';
import { venues } from '../resources/venues.ts';
import { vocabularies } from '../resources/vocabularies.ts';
import type { Handlers } from './call.ts';

/** What each operation answers. Pure: the same release and request give the same answer. */
export const handlers: Handlers = {
  ...start,
  ...sets,
  ...plans,
  ...provisions,
  ...topics,
  ...relations,
  ...silences,
  ...events,
  ...terms,
  ...openWork,
  ...venues,
  ...cooperationAreas,
  ...actors,
  ...sources,
  ...comparisons,
  ...search,
  ...concordance,
  ...citations,
  ...vocabularies,
  ...changes,
  ...exports,
};
