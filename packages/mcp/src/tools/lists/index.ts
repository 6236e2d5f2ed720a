import type { Dataset } from '@parley/model';
import type { ParleyTool } from '../../tool.ts';
import { countProvisionsTool } from './count-provisions.ts';
import { listActorsTool } from './list-actors.ts';
import { listChangesTool } from './list-changes.ts';
import { listCooperationAreasTool } from './list-cooperation-areas.ts';
import { listEventsTool } from './list-events.ts';
import { listOpenWorkTool } from './list-open-work.ts';
import { listPlansTool } from './list-plans.ts';
import { listProvisionsTool } from './list-provisions.ts';
import { listRelationsTool } from './list-relations.ts';
import { listSilencesTool } from './list-silences.ts';
import { listSourcesTool } from './list-sources.ts';
import { listTermsTool } from './list-terms.ts';
import { listTopicsTool } from './list-topics.ts';
import { listVenuesTool } from './list-venues.ts';
import { listVocabulariesTool } from './list-vocabularies.ts';

/** Tools that list what the dataset has. Their filters mean what those of the API do. */
export const listTools = (dataset: Dataset): ParleyTool[] => [
  listPlansTool(dataset),
  listTopicsTool(dataset),
  listProvisionsTool(dataset),
  countProvisionsTool(dataset),
  listCooperationAreasTool(dataset),
  listEventsTool(dataset),
  listSilencesTool(dataset),
  listRelationsTool(dataset),
  listVenuesTool(dataset),
  listActorsTool(dataset),
  listSourcesTool(dataset),
  listOpenWorkTool(dataset),
  listChangesTool,
  listVocabulariesTool,
  listTermsTool,
];
