import type { EvidenceState, ForceClass, RelationType } from '@parley/model';
import type { ProvisionInCell } from '../entities/provision.ts';
import type { Comparison, ComparisonRow } from './comparison-view.ts';
import { matchesWords } from './matches-words.ts';
import { relationEvidence } from './relation-evidence.ts';

/** What to show of a comparison. Absent or empty filters let everything through. */
export interface ComparisonFilters {
  topic?: readonly string[] | undefined;
  relation?: readonly RelationType[] | undefined;
  force?: readonly ForceClass[] | undefined;
  actor?: readonly string[] | undefined;
  /** How the text of a provision was checked; of a relation, the least checked of its provisions. */
  evidence?: readonly EvidenceState[] | undefined;
  /** Words in the title, the summary or the number of a provision (`grid`, `7.3`, `CN 7.3`), in a language of the view. */
  q?: string | undefined;
}

const passes = <T>(accepted: readonly T[] | undefined, ...values: readonly T[]): boolean =>
  accepted === undefined ||
  accepted.length === 0 ||
  values.some((value) => accepted.includes(value));

const isSet = (accepted: readonly unknown[] | string | undefined): boolean =>
  accepted !== undefined && accepted.length > 0;

/** Whether a provision passes every filter that is about provisions. */
const provisionFilter = (
  { plans }: Pick<Comparison, 'plans'>,
  { force, actor, evidence, q = '' }: Omit<ComparisonFilters, 'topic' | 'relation'>,
): ((provision: ProvisionInCell) => boolean) => {
  const codes = new Map(plans.map(({ id, code }) => [id, code]));
  const hasWords = matchesWords(q);
  return (provision) =>
    passes(force, provision.force) &&
    passes(evidence, provision.evidence) &&
    passes(actor, ...provision.actors) &&
    hasWords(
      [...Object.values(provision.title), ...Object.values(provision.summary)],
      [provision.id, provision.label, codes.get(provision.plan) ?? ''],
    );
};

/**
 * Thins a comparison out. The one meaning of the filters, for pages, API and tools:
 *
 * - a topic filter drops rows;
 * - filters of provisions (force, actor, evidence, words) keep the provisions that pass every one;
 * - a relation is kept, with all its provisions, when its type passes, its evidence does, which is the
 *   weakest of its provisions, and one of its provisions passes the other filters;
 * - with a relation filter, only provisions that a kept relation rests on are left;
 * - a row that any filter but the topic has emptied is dropped. Agreed language and the state and
 *   total of a cell are of the whole topic: filters never change them.
 */
export const filterComparison = <View extends Comparison>(
  view: View,
  filters: ComparisonFilters,
): View => {
  const { topic, relation, force, actor, evidence } = filters;
  const q = filters.q?.trim();
  const isThinned = [relation, force, actor, evidence, q].some(isSet);
  const passing = (
    isKept: (provision: ProvisionInCell) => boolean,
  ): ((ids: readonly string[]) => string[]) => {
    return (ids) =>
      ids.filter((id) => {
        const provision = view.provisions[id];
        return provision !== undefined && isKept(provision);
      });
  };
  const keptIn = passing(provisionFilter(view, { force, actor, evidence, q }));
  const relatedIn = passing(provisionFilter(view, { force, actor, q }));
  const thinned = (row: ComparisonRow): ComparisonRow => {
    const relations = row.relations.filter(
      ({ type, sides }) =>
        passes(relation, type) &&
        passes(evidence, relationEvidence({ sides }, view.provisions)) &&
        sides.some(({ provisions }) => relatedIn(provisions).length > 0),
    );
    const related = new Set(
      relations.flatMap(({ sides }) => sides.flatMap(({ provisions }) => provisions)),
    );
    return {
      ...row,
      relations,
      cells: row.cells.map((cell) => ({
        ...cell,
        provisions: keptIn(cell.provisions).filter((id) => !isSet(relation) || related.has(id)),
      })),
    };
  };
  const rows = view.rows.filter((row) => passes(topic, row.topic.id));
  return {
    ...view,
    rows: isThinned
      ? rows
          .map(thinned)
          .filter(
            ({ cells, relations }) =>
              relations.length > 0 || cells.some(({ provisions }) => provisions.length > 0),
          )
      : rows,
  };
};
