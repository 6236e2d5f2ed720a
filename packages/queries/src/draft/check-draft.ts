import type { DraftMark, SentText } from '@parley/model';
import { agreedLanguage, type AgreedLanguage } from '../comparison/agreed-language.ts';
import { provisionInCell, type ProvisionInCell } from '../entities/provision.ts';
import { defaultColumns, governancePlans } from '../entities/set.ts';
import { silenceView } from '../entities/silence.ts';
import type { DraftIndex } from './draft-index.ts';
import { ideasOf } from './ideas.ts';
import { limits, nearestLines, type NearLine } from './nearest-lines.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { silencesMet } from './silences.ts';

/** A provision or paragraph that is near to a sentence. */
export interface NearProvision {
  provision: ProvisionInCell;
  /** From 0 to 1; comparable within one check. */
  nearness: number;
  /** Words of the sentence that it has, or has in other words; the most telling first. */
  words: string[];
}

/** A sentence of a draft with what stands nearest to it. */
export interface CheckedSentence extends Sentence {
  mark: DraftMark;
  /** The words that decide the mark, the most telling first. */
  words: string[];
  /** What each plan says, in column order; nothing where the list is empty. */
  plans: { plan: string; near: NearProvision[] }[];
  /** What both have accepted elsewhere. */
  agreed: (NearProvision & { firmness: AgreedLanguage['firmness'] })[];
  /** What a plan is recorded as not saying, and the sentence speaks of. */
  silences: {
    id: string;
    plan: string;
    state: 'silent' | 'not-found';
    topic: SentText;
    subject?: SentText;
  }[];
  /** Recorded relations of two plans that oppose each other where the sentence stands. */
  opposed: { id: string; topic: SentText; reason: SentText }[];
}

/** What a check of a draft says. */
export interface DraftView {
  dataVersion: string;
  /** Ids of the plans that were compared, in column order. */
  plans: string[];
  sentences: CheckedSentence[];
  /** How many sentences have each mark. */
  counts: Record<DraftMark, number>;
  /** Whether the draft is longer than what is checked. */
  cut: boolean;
}

const inOrder = (near: readonly NearLine[]): NearLine[] =>
  near
    .filter(({ nearness }) => nearness >= limits.ofBest * (near[0]?.nearness ?? 0))
    .slice(0, limits.most);

const markOf = ({
  plans,
  agreed,
  silences,
  opposed,
}: Pick<CheckedSentence, 'plans' | 'agreed' | 'silences' | 'opposed'>): DraftMark => {
  const speaking = plans.filter(({ near }) => near.length > 0).map(({ plan }) => plan);
  if (opposed.length > 0) return 'against';
  if (speaking.length > 1) return 'both';
  if (speaking.length === 1)
    return silences.some(({ plan }) => !speaking.includes(plan)) ? 'against' : 'one';
  if (agreed.length > 0) return 'agreed';
  return silences.length > 0 ? 'against' : 'none';
};

const checkSentence = (
  draft: DraftIndex,
  sentence: Sentence,
  columns: readonly string[],
  firmness: ReadonlyMap<string, AgreedLanguage['firmness']>,
): CheckedSentence => {
  const { index } = draft;
  const { language } = sentence;
  const ideas = ideasOf(sentence, draft);
  const near = nearestLines(ideas, language, draft);
  const shown = ({ line, nearness, words }: NearLine): NearProvision[] => {
    const provision = index.provisions.get(line.id);
    return provision
      ? [{ provision: provisionInCell(provision), nearness: Number(nearness.toFixed(3)), words }]
      : [];
  };
  const plans = columns.map((plan) => ({
    plan,
    near: inOrder(near.filter(({ line }) => line.plan === plan)).flatMap(shown),
  }));
  const agreed = inOrder(near.filter(({ line }) => firmness.has(line.plan))).flatMap((one) =>
    shown(one).map((each) => ({ ...each, firmness: firmness.get(one.line.plan) ?? 'disputed' })),
  );
  const said = new Set(plans.flatMap((each) => each.near.map(({ provision }) => provision.id)));
  const silences = silencesMet(draft, ideas, language, said)
    .filter(({ plan }) => columns.includes(plan))
    .map((silence) => ({
      id: silence.id,
      plan: silence.plan,
      state: silenceView(index, silence).state,
      topic: index.topics.get(silence.topic)?.label ?? {},
      ...(silence.subject === undefined ? {} : { subject: silence.subject }),
    }));
  const opposed = index.dataset.relations
    .filter(
      ({ type, sides }) =>
        type === 'opposed' &&
        sides.every(({ plan }) => columns.includes(plan)) &&
        sides.some(({ provisions }) => provisions.some((id) => said.has(id))),
    )
    .map(({ id, topic, reason }) => ({
      id,
      topic: index.topics.get(topic)?.label ?? {},
      reason,
    }));
  const found = { plans, agreed, silences, opposed };
  const decides = [...plans.flatMap((each) => each.near), ...agreed];
  return {
    ...sentence,
    mark: markOf(found),
    words: [...new Set(decides.flatMap(({ words }) => words))],
    ...found,
  };
};

/** Columns that a draft may be compared with. */
export const draftColumns = (draft: DraftIndex): string[] =>
  governancePlans(draft.index).map(({ id }) => id);

/**
 * Lays a draft statement beside the plans, sentence by sentence: which provisions of each plan and
 * which agreed paragraphs speak of the same things in our summaries, and where one plan is silent or
 * the two oppose each other. It compares words, so it says what to read, not what was meant.
 *
 * @param columns Ids of plans; those of the set that is shown first unless told.
 */
export const checkDraft = (
  draft: DraftIndex,
  text: string,
  columns: readonly string[] = defaultColumns(draft.index),
): DraftView => {
  const { dataset } = draft.index;
  const firmness = new Map(
    agreedLanguage(
      dataset,
      columns,
    )(dataset.provisions).map((one): [string, AgreedLanguage['firmness']] => [
      one.text,
      one.firmness,
    ]),
  );
  const { sentences, cut } = sentencesOf(text);
  const checked = sentences.map((sentence) => checkSentence(draft, sentence, columns, firmness));
  const counts: DraftView['counts'] = { both: 0, one: 0, agreed: 0, against: 0, none: 0 };
  for (const { mark } of checked) counts[mark] += 1;
  return {
    dataVersion: dataset.dataVersion,
    plans: [...columns],
    sentences: checked,
    counts,
    cut,
  };
};
