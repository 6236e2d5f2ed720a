import { compare } from '../comparison/compare.ts';
import { createIndex } from '../create-index.ts';
import { areaEvidence, relationView } from '../entities/evidence.ts';
import {
  cellStates,
  evidenceStates,
  forceClasses,
  isRead,
  relationTypes,
  type Dataset,
  type Plan,
  type Topic,
} from '@parley/model';
import { reportAround, type AroundReport } from './report-around.ts';
import { tally } from './tally.ts';

type Counts = Record<string, number>;

/** What one plan's data amount to. */
interface PlanReport {
  id: string;
  provisions: number;
  /** Provisions that carry a fingerprint. */
  stamped: number;
  /** By field: how many provisions (texts, verbs), headings and statements are how sure. */
  evidence: { text: Counts; verb: Counts; heading: Counts; statement: Counts };
  /** Provisions whose Chinese is there, and whose Chinese a second reader has read. */
  chinese: { written: number; reviewed: number };
  force: Counts;
  /** By force class: how many of its verbs were read in the official text or a copy. */
  forceRead: Counts;
  cells: Counts;
}

/** The state of the data, for whoever works on them. */
export interface Report {
  dataVersion: string;
  date: string;
  plans: PlanReport[];
  /** Number of provisions by topic and plan, and of relations by topic. */
  topics: { id: string; provisions: Counts; relations: number }[];
  /** Of the texts that a relation, or the side of a plan in it, rests on, how sure the least sure is. */
  relations: {
    types: Counts;
    review: Counts;
    evidence: Counts;
    sides: Record<string, Counts>;
    chinese: { written: number; reviewed: number };
  };
  /** The same of areas that name provisions. */
  areas: { evidence: Counts };
  /** With the reason that the topic gives, where it gives one. */
  topicsWithoutRelation: { id: string; reason: string | undefined }[];
  around: AroundReport;
}

const keys = (vocabulary: object): string[] => Object.keys(vocabulary);

const chineseOf = (
  entries: readonly { translationReview: { zh: string } }[],
  isWritten: (index: number) => boolean,
): { written: number; reviewed: number } => ({
  written: entries.filter((_, index) => isWritten(index)).length,
  reviewed: entries.filter(({ translationReview }) => translationReview.zh === 'reviewed').length,
});

const planReport = (dataset: Dataset, { id }: Plan, cells: Counts): PlanReport => {
  const provisions = dataset.provisions.filter(({ plan }) => plan === id);
  const states = keys(evidenceStates);
  return {
    id,
    provisions: provisions.length,
    stamped: provisions.filter(({ passage }) => passage !== undefined).length,
    evidence: {
      text: tally(
        provisions.map(({ evidence }) => evidence.text.state),
        states,
      ),
      verb: tally(
        provisions.map(({ evidence }) => evidence.verb.state),
        states,
      ),
      heading: tally(
        dataset.sections
          .filter(({ plan }) => plan === id)
          .flatMap(({ headingEvidence }) => headingEvidence.map(({ state }) => state)),
        [...states, 'our-rendering'],
      ),
      statement: tally(
        dataset.statements.filter(({ plan }) => plan === id).map(({ evidence }) => evidence.state),
        states,
      ),
    },
    chinese: chineseOf(provisions, (index) => {
      const provision = provisions[index];
      return provision !== undefined && provision.title.zh !== '' && provision.summary.zh !== '';
    }),
    force: tally(
      provisions.map(({ force }) => force.class),
      keys(forceClasses),
    ),
    forceRead: tally(
      provisions
        .filter(({ evidence }) => isRead(evidence.verb.state))
        .map(({ force }) => force.class),
      keys(forceClasses),
    ),
    cells,
  };
};

/** Why a topic has no relation: its own reason, or that fewer than two plans speak on it. */
const reasonOf = (dataset: Dataset, { id, noRelation }: Topic): string | undefined => {
  if (noRelation !== undefined) return noRelation.en;
  const speaking = dataset.plans.filter(
    (plan) =>
      plan.kind === 'plan' &&
      dataset.provisions.some(
        (provision) => provision.plan === plan.id && provision.topics.includes(id),
      ),
  );
  if (speaking.length > 1) return undefined;
  return speaking[0] === undefined ? 'no plan speaks on it' : `only ${speaking[0].id} speaks on it`;
};

/** Counts what is in a dataset, and how sure it is. */
export const reportOn = (dataset: Dataset): Report => {
  const { dataVersion, date, plans, topics, relations, provisions, cooperationAreas } = dataset;
  const reached = createIndex(dataset);
  const viewed = relations.map((relation) => relationView(reached, relation));
  const rows = compare(dataset, { plans: plans.map(({ id }) => id) });
  const relationsOn = tally(relations.map(({ topic }) => topic));
  return {
    dataVersion,
    date,
    plans: plans.map((plan) =>
      planReport(
        dataset,
        plan,
        tally(
          rows.flatMap(({ cells }) =>
            cells.filter((cell) => cell.plan === plan.id).map(({ state }) => state),
          ),
          keys(cellStates),
        ),
      ),
    ),
    topics: topics.map(({ id }) => ({
      id,
      provisions: tally(
        provisions.filter((provision) => provision.topics.includes(id)).map(({ plan }) => plan),
        plans.map((plan) => plan.id),
      ),
      relations: relationsOn[id] ?? 0,
    })),
    relations: {
      types: tally(
        relations.map(({ type }) => type),
        keys(relationTypes),
      ),
      review: tally(
        relations.map(({ review }) => review),
        ['draft', 'reviewed'],
      ),
      evidence: tally(
        viewed.map(({ evidence }) => evidence),
        keys(evidenceStates),
      ),
      sides: Object.fromEntries(
        plans.flatMap(({ id }) => {
          const sides = viewed.flatMap((relation) =>
            relation.sides.filter(({ plan }) => plan === id).map(({ evidence }) => evidence),
          );
          return sides.length === 0 ? [] : [[id, tally(sides, keys(evidenceStates))]];
        }),
      ),
      chinese: chineseOf(relations, (index) => relations[index]?.reason.zh !== ''),
    },
    areas: {
      evidence: tally(
        cooperationAreas.flatMap((area) => areaEvidence(reached, area) ?? []),
        keys(evidenceStates),
      ),
    },
    topicsWithoutRelation: topics
      .filter(({ id }) => relationsOn[id] === undefined)
      .map((topic) => ({ id: topic.id, reason: reasonOf(dataset, topic) })),
    around: reportAround(dataset),
  };
};
