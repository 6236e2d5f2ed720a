import type { SentText } from '@parley/model';
import { comparisonOf, type ComparisonRow, type ComparisonRows } from '../comparison/index.ts';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { provisionLine, type ProvisionLine } from '../entities/provision.ts';
import { defaultColumns } from '../entities/set.ts';
import { silenceView } from '../entities/silence.ts';
import { param, type PageQuery } from './page-query.ts';

export interface RelationData {
  relation: ComparisonRow['relations'][number];
  topic: { id: string; label: SentText };
  /** The plans of its sides, in column order. */
  plans: PlanHead[];
  provisions: ComparisonRows['provisions'];
  /** The plans that a topic's own page compares. */
  first: string[];
}

/** One relation with the provisions that it rests on. */
export const relation: PageQuery<RelationData> = ({ index }, params) => {
  const entry = index.relations.get(param(params, 'relation'));
  const topic = index.topics.get(entry?.topic ?? '');
  if (!entry || !topic) return 'missing';
  const ids = entry.sides.map(({ plan }) => plan);
  const { rows, provisions } = comparisonOf(index, { plans: ids, topics: [topic.id] });
  const found = rows[0]?.relations.find(({ id }) => id === entry.id);
  if (!found) return 'missing';
  return {
    relation: found,
    topic: { id: topic.id, label: topic.label },
    first: defaultColumns(index),
    plans: ids.flatMap((id) => {
      const plan = index.plans.get(id);
      return plan ? [planHead(plan)] : [];
    }),
    provisions: Object.fromEntries(
      entry.sides
        .flatMap((side) => side.provisions)
        .flatMap((id) => {
          const provision = provisions[id];
          return provision ? [[id, provision] as const] : [];
        }),
    ),
  };
};

export interface SilenceData {
  silence: ReturnType<typeof silenceView>;
  plan: PlanHead;
  topic: { id: string; label: SentText };
  /** Provisions of other plans on what this one does not say. */
  counterparts: ProvisionLine[];
}

/** One silence with its receipt: what was searched for, where and when. */
export const silence: PageQuery<SilenceData> = ({ index }, params) => {
  const entry = index.silences.get(param(params, 'silence'));
  const plan = index.plans.get(entry?.plan ?? '');
  const topic = index.topics.get(entry?.topic ?? '');
  if (!entry || !plan || !topic) return 'missing';
  return {
    silence: silenceView(index, entry),
    plan: planHead(plan),
    topic: { id: topic.id, label: topic.label },
    counterparts: entry.counterparts.flatMap((id) => provisionLine(index, id)),
  };
};
