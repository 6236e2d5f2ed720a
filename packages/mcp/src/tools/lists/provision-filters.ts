import {
  evidenceStates,
  forceClasses,
  picklistOf,
  type Dataset,
  type Provision,
} from '@parley/model';
import { filterList, provisionFilters } from '@parley/queries/lists';
import * as v from 'valibot';
import { idOf, type ToolContext } from '../../tool.ts';
import { jurisdiction, only, requireId, words } from './filters.ts';

/** The filters of provisions that tools take. */
export const provisionParameters = (dataset: Dataset) => ({
  plan: v.optional(idOf(dataset.plans, 'Only provisions of this document.')),
  topic: v.optional(idOf(dataset.topics, 'Only provisions on this topic.')),
  force: v.optional(v.pipe(picklistOf(forceClasses), v.description('Only with this force.'))),
  actor: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(100),
      v.description('Only those that name this actor; list_actors gives ids.'),
    ),
  ),
  instrument: v.optional(idOf(dataset.instruments, 'Only those that work by this means.')),
  jurisdiction: jurisdiction('Only of documents of this jurisdiction: US, CN, GB, international.'),
  evidence: v.optional(
    v.pipe(picklistOf(evidenceStates), v.description('Only with this evidence of the text.')),
  ),
  verb_evidence: v.optional(
    v.pipe(picklistOf(evidenceStates), v.description('Only with this evidence of the verb.')),
  ),
  query: words,
});

/** Provisions that pass the filters of a tool, in document order. */
export const provisionsFound = (
  { dataset, index }: ToolContext,
  params: {
    plan?: string | undefined;
    topic?: string | undefined;
    force?: Provision['force']['class'] | undefined;
    actor?: string | undefined;
    instrument?: string | undefined;
    jurisdiction?: string | undefined;
    evidence?: Provision['evidence']['text']['state'] | undefined;
    verb_evidence?: Provision['evidence']['verb']['state'] | undefined;
    query?: string | undefined;
  },
): Provision[] => {
  requireId(params.actor, index.actors);
  return filterList(index, dataset.provisions, provisionFilters, {
    plan: only(params.plan),
    topic: only(params.topic),
    force: only(params.force),
    actor: only(params.actor),
    instrument: only(params.instrument),
    jurisdiction: only(params.jurisdiction),
    evidence: only(params.evidence),
    verb_evidence: only(params.verb_evidence),
    q: params.query,
  });
};
