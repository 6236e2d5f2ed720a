import type { SentProvision, SentProvisionInCell } from '@parley/contract';
import { evidenceStates, forceClasses, picklistOf } from '@parley/provisions';
import * as v from 'valibot';
import { placeOf } from '../compare/markdown.ts';
import type { PlanHead } from '../load/plan-head.ts';
import type { Speech } from '../messages.ts';

/** A provision as a pack shows it: words in one language, kept with the pin so that no network is needed. */
export const cardSchema = v.object({
  id: v.string(),
  /** Release of the data that the words are from. */
  dataVersion: v.string(),
  plan: v.string(),
  hue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  /** Number with the plan's code: `US II.2.1`. */
  label: v.string(),
  title: v.string(),
  summary: v.string(),
  /** Where the passage stands in the official text; empty when not recorded. */
  place: v.string(),
  force: picklistOf(forceClasses),
  evidence: picklistOf(evidenceStates),
});

export type Card = v.InferOutput<typeof cardSchema>;

type Whole = Pick<SentProvision, 'id' | 'label' | 'title' | 'summary' | 'locator'> & {
  force: SentProvisionInCell['force'];
  evidence: SentProvisionInCell['evidence'];
};

/** A provision as its own page has it, in the shape of one in a comparison. */
export const asInCell = ({ force, evidence, ...rest }: SentProvision): Whole => ({
  ...rest,
  force: force.class,
  evidence: evidence.text.state,
});

/** The card of a provision in the reader's language. */
export const cardOf = (
  provision: Whole,
  plan: Pick<PlanHead, 'title' | 'code' | 'hue'>,
  speech: Speech,
  dataVersion: string,
): Card => ({
  id: provision.id,
  dataVersion,
  plan: speech.say(plan.title),
  hue: plan.hue,
  label: `${plan.code} ${provision.label}`,
  title: speech.say(provision.title),
  summary: speech.say(provision.summary),
  place: placeOf(provision.locator, speech),
  force: provision.force,
  evidence: provision.evidence,
});
