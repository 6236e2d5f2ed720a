import { entriesOf, type Corpus } from '../../corpus/corpus-file.ts';
import type { Problem } from '../../problem.ts';
import { isRead } from '../../vocabulary/evidence-states.ts';
import { evidenceOfEntries, type StatedEvidence } from '../evidence-of-entries.ts';
import { saysLess } from '../says-less.ts';
import { problemAt, type Finding, type Rule } from '../rule.ts';

const name = 'raised-evidence';

/** What is known of the sources that an entry names, as texts of its plan. */
interface Basis {
  /** Whether one is the official text, or a copy of it, and was opened. */
  isSeen: boolean;
  /** Whether one is an official edition that was opened. */
  isOfficial: boolean;
  /** Whether all of them are known, as they are not where one is broken. */
  isKnown: boolean;
}

/** The sources of a corpus as texts of plans. */
interface TextSource {
  id: string;
  official: boolean;
  opened: boolean;
  textOf?: readonly string[] | undefined;
}

/** What may be the basis of evidence: all sources, and the plans of which an official edition was opened. */
export interface EvidenceBasis {
  sources: readonly TextSource[];
  openedPlans: readonly string[];
}

const basisOf = ({ sources, openedPlans }: EvidenceBasis) => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (plan: string, ids: readonly string[]): Basis => {
    const texts = ids
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ opened, textOf }) => opened && textOf?.includes(plan));
    return {
      isSeen: texts.length > 0,
      isOfficial: texts.some(({ official }) => official) && openedPlans.includes(plan),
      isKnown: ids.every((id) => byId.has(id)),
    };
  };
};

const missingBasis = (
  evidence: StatedEvidence,
  of: ReturnType<typeof basisOf>,
): Finding | undefined => {
  const { entry, state } = evidence;
  const { plan = '', entity } = entry;
  const basis = of(plan, entity.sources);
  if (!basis.isKnown) return undefined;
  if (!basis.isSeen)
    return {
      message: `It is ${state}, and no source of the entry is the official text or a copy of it.`,
      expected: `a source that was opened and has \`textOf: ${plan}\``,
      received: entity.sources.join(', ') || 'no source',
      tip: 'Name the edition or copy that was read under `sources`, or lower the state.',
    };
  if (state === 'checked' && !basis.isOfficial)
    return {
      message: 'It is checked, and no official edition of the plan was opened.',
      expected: `an official source with \`textOf: ${plan}\`, and an edition in plan.yaml with \`opened: true\``,
      received: entity.sources.join(', '),
      tip: 'A copy makes it `seen`. Only who read the official edition may write `checked`.',
    };
  return undefined;
};

/** What a raised state needs beside the text: a verb where it is the verb's, and no note against it. */
const contradictions = (evidence: StatedEvidence): Problem[] => {
  const { entry, of, path, state, note, personReviewedOn } = evidence;
  const found: Problem[] = [];
  if (personReviewedOn !== undefined && state !== 'checked')
    found.push(
      problemAt(name, entry, [...path, 'personReviewedOn'], {
        message: `A person read it against the official text, and it is only ${state}.`,
        expected: 'state: checked',
        received: state,
        tip: 'Raise the state with the person who read it, or take the day out.',
      }),
    );
  if (of === 'verb' && 'force' in entry.entity && entry.entity.force.verb === undefined)
    found.push(
      problemAt(name, entry, [...path, 'state'], {
        message: `The verb is ${state}, and there is no verb.`,
        expected: '`force.verb` with the words as printed',
        received: state,
        tip: 'Write the verb that was read, or lower the state to `unverified`.',
      }),
    );
  const notes = [
    { at: [...path, 'note'], text: note },
    // Notes of the entry are on its text.
    ...(of === 'text'
      ? entry.entity.notes.map((text, index) => ({ at: ['notes', index], text }))
      : []),
  ];
  for (const { at, text } of notes) {
    const said = text && saysLess(text);
    if (said !== undefined)
      found.push(
        problemAt(name, entry, at, {
          message: `It is ${state}, and the note says otherwise: “${said}”.`,
          expected: 'no note that gives the reason for a weaker state',
          tip: 'Take the note out if the official text was read; else lower the state.',
        }),
      );
  }
  return found;
};

/** What is surer in some entries than what it may rest on. */
export const raisedBeyond = (corpus: Corpus, given: EvidenceBasis): Problem[] => {
  const basis = basisOf(given);
  return evidenceOfEntries(corpus)
    .filter(({ state, personReviewedOn }) => isRead(state) || personReviewedOn !== undefined)
    .flatMap((evidence) => {
      const missing = isRead(evidence.state) ? missingBasis(evidence, basis) : undefined;
      return [
        ...(missing ? [problemAt(name, evidence.entry, [...evidence.path, 'state'], missing)] : []),
        ...contradictions(evidence),
      ];
    });
};

/**
 * Nothing is surer than its evidence: what is `seen` names the official text or a copy of it, what is
 * `checked` an official edition that was opened; a raised verb is there; no note contradicts.
 */
export const raisedEvidence: Rule = {
  name,
  check: (corpus) => {
    const plans = entriesOf(corpus, 'plan').map(({ entity }) => entity);
    const read = new Set(plans.map(({ id }) => id));
    return raisedBeyond(corpus, {
      sources: entriesOf(corpus, 'source').map(({ entity }) => entity),
      openedPlans: [
        ...plans
          .filter(({ editions }) => editions.some(({ opened }) => opened))
          .map(({ id }) => id),
        // A plan whose file cannot be read is reported there and nowhere else.
        ...evidenceOfEntries(corpus)
          .map(({ entry }) => entry.plan ?? '')
          .filter((plan) => !read.has(plan)),
      ],
    });
  },
};
