import { mostColumns, type SentText } from '@parley/model';
import { comparisonOf, type ComparisonRow, type ComparisonRows } from '../comparison/index.ts';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { defaultColumns, setLine, type SetLine } from '../entities/set.ts';
import { topicView, type TopicView } from '../entities/topic.ts';
import type { Plan, TopicGroup } from '../entities/types.ts';
import type { Index } from '../create-index.ts';
import { aroundTopic, type Around } from './around-topic.ts';
import { param, type PageQuery } from './page-query.ts';

export interface CompareData extends ComparisonRows {
  /** In column order. */
  plans: PlanHead[];
  /** Every document that may be a column, by date of release. */
  columns: Pick<Plan, 'id' | 'title' | 'kind'>[];
  /** Sets that may stand side by side in place of these. */
  sets: SetLine[];
  groups: TopicGroup[];
  /** All topics with counts, for the list beside the comparison. */
  topics: Pick<TopicView, 'id' | 'group' | 'label' | 'counts'>[];
  /** The topic shown; absent when all are. */
  topic: string | undefined;
  /** The agreed texts that the rows name. */
  texts: PlanHead[];
  /** Actors that the provisions in the columns name, for the filter. */
  actors: { id: string; name: SentText }[];
  /** What is related to the topic shown; nothing when all topics are. */
  around: Around;
  /** The plans that a topic's own page compares, in its order. */
  first: string[];
  /** Day of the release, for paper. */
  released: string;
}

/** The heads of the agreed texts that some rows name, in the order of the dataset. */
const textsIn = ({ dataset }: Index, rows: readonly ComparisonRow[]): PlanHead[] => {
  const named = new Set(rows.flatMap(({ agreed }) => agreed.map(({ text }) => text)));
  return dataset.plans.filter(({ id }) => named.has(id)).map(planHead);
};

/** What the parts of a comparison's address name: parts that are plans are columns, a last other part is the topic. */
const partsOf = (
  parts: readonly string[],
  isPlan: (id: string) => boolean,
): { ids: readonly string[]; topic: string | undefined } => {
  const last = parts.at(-1);
  return last === undefined || isPlan(last)
    ? { ids: parts, topic: undefined }
    : { ids: parts.slice(0, -1), topic: last };
};

/** `/compare/a/b[/c…][/topic]`. Without parts, the plans of the set that is shown first stand side by side. */
export const compare: PageQuery<CompareData> = (source, { params }) => {
  const { index } = source;
  const { dataset } = index;
  const given = [params['parts'] ?? []].flat().filter((part) => part !== '');
  const { ids, topic } = partsOf(given.length > 0 ? given : defaultColumns(index), (id) =>
    index.plans.has(id),
  );
  const chosen = ids.flatMap((id) => index.plans.get(id) ?? []);
  if (
    chosen.length !== ids.length ||
    chosen.length < 2 ||
    chosen.length > mostColumns ||
    new Set(ids).size < ids.length ||
    (topic !== undefined && !index.topics.has(topic))
  )
    return 'missing';

  const { rows, provisions } = comparisonOf(index, {
    plans: ids,
    topics: topic === undefined ? undefined : [topic],
  });
  const named = new Set(
    Object.values(provisions).flatMap((one) => (ids.includes(one.plan) ? one.actors : [])),
  );
  return {
    plans: chosen.map(planHead),
    columns: dataset.plans.map(({ id, title, kind }) => ({ id, title, kind })),
    sets: dataset.sets.map(setLine),
    groups: dataset.topicGroups,
    topics: dataset.topics
      .map((one) => topicView(index, one))
      .map(({ id, group, label, counts }) => ({ id, group, label, counts })),
    topic,
    rows,
    provisions,
    texts: textsIn(index, rows),
    actors: dataset.actors.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
    around: topic === undefined ? { events: [], areas: [] } : aroundTopic(source, topic),
    first: defaultColumns(index),
    released: dataset.date,
  };
};

/** `/topics/{topic}`: the comparison of the first plans on one topic. */
export const topic: PageQuery<CompareData> = (source, params) => {
  const id = param(params, 'topic');
  const { topics } = source.index;
  if (!topics.has(id)) return 'missing';
  const parts = [...defaultColumns(source.index), id];
  return compare(source, { ...params, params: { parts } });
};
