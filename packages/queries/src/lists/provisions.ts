import type { Provision } from '@parley/model';
import { matchesText } from '../comparison/matches-text.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface ProvisionFilters {
  id?: readonly string[] | undefined;
  plan?: readonly string[] | undefined;
  section?: readonly string[] | undefined;
  topic?: readonly string[] | undefined;
  /** Groups of topics. */
  group?: readonly string[] | undefined;
  actor?: readonly string[] | undefined;
  instrument?: readonly string[] | undefined;
  force?: readonly Provision['force']['class'][] | undefined;
  scope?: readonly Provision['scope'][] | undefined;
  evidence?: readonly Provision['evidence']['text']['state'][] | undefined;
  verb_evidence?: readonly Provision['evidence']['verb']['state'][] | undefined;
  source?: readonly string[] | undefined;
  /** Governments that stand behind the plan. */
  jurisdiction?: readonly string[] | undefined;
  /** Words in a provision, or its number with or without the code of its plan. */
  q?: string | undefined;
}

export const provisionFilters: ListFilters<ProvisionFilters, Provision> = {
  passes: (filters, { plans, topics }) => {
    const matches = filters.q === undefined ? () => true : matchesText(filters.q);
    return (provision) =>
      anyIn(filters.id, [provision.id]) &&
      anyIn(filters.plan, [provision.plan]) &&
      anyIn(filters.section, provision.section === undefined ? [] : [provision.section]) &&
      anyIn(filters.topic, provision.topics) &&
      anyIn(
        filters.actor,
        provision.actors.map(({ actor }) => actor),
      ) &&
      anyIn(filters.instrument, provision.instruments) &&
      anyIn(filters.force, [provision.force.class]) &&
      anyIn(filters.scope, [provision.scope]) &&
      anyIn(filters.evidence, [provision.evidence.text.state]) &&
      anyIn(filters.verb_evidence, [provision.evidence.verb.state]) &&
      anyIn(filters.source, provision.sources) &&
      anyIn(filters.jurisdiction, plans.get(provision.plan)?.jurisdictions ?? []) &&
      anyIn(
        filters.group,
        provision.topics.flatMap((topic) => topics.get(topic)?.group ?? []),
      ) &&
      matches(provision, plans.get(provision.plan));
  },
};

/** The values by which provisions are counted. */
export const provisionGroups = {
  plan: ({ plan }) => [plan],
  section: ({ section }) => [section],
  topic: ({ topics }) => topics,
  force: ({ force }) => [force.class],
  scope: ({ scope }) => [scope],
  evidence: ({ evidence }) => [evidence.text.state],
  verb_evidence: ({ evidence }) => [evidence.verb.state],
  actor: ({ actors }) => actors.map(({ actor }) => actor),
  instrument: ({ instruments }) => instruments,
} as const satisfies Record<string, (provision: Provision) => readonly (string | undefined)[]>;
