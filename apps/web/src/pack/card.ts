import type { SentProvision, SentProvisionInCell } from '@parley/contract';
import { placeOf } from '../compare/permalink.ts';
import type { PlanHead } from '@parley/queries';
import type { Speech } from '../messages.ts';
import type { Card } from './card-schema.ts';

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
  plan: Pick<PlanHead, 'title' | 'code' | 'hue' | 'division'>,
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
  place: placeOf(provision.locator, speech, plan.division),
  force: provision.force,
  evidence: provision.evidence,
});
