import type { Silence } from '@parley/model';
import { silenceView } from '../entities/silence.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface SilenceFilters {
  plan?: readonly string[] | undefined;
  /** Governments that stand behind the plan. */
  jurisdiction?: readonly string[] | undefined;
  topic?: readonly string[] | undefined;
  /** Provisions of other plans to which a silence is the counterpart. */
  provision?: readonly string[] | undefined;
  state?: readonly ReturnType<typeof silenceView>['state'][] | undefined;
  /** Whether a silence covers a whole topic or a subject within it. */
  covers?: readonly ('topic' | 'subject')[] | undefined;
}

export const silenceFilters: ListFilters<SilenceFilters, Silence> = {
  passes: (filters, index) => (silence) =>
    anyIn(filters.plan, [silence.plan]) &&
    anyIn(filters.jurisdiction, index.plans.get(silence.plan)?.jurisdictions ?? []) &&
    anyIn(filters.topic, [silence.topic]) &&
    anyIn(filters.provision, silence.counterparts) &&
    anyIn(filters.state, [silenceView(index, silence).state]) &&
    anyIn(filters.covers, [silence.subject === undefined ? 'topic' : 'subject']),
  words: ({ id, subject, searches }) => [
    id,
    ...Object.values(subject ?? {}),
    ...searches.map(({ term }) => term),
  ],
};
