import type { SentProvision, SentProvisionInCell } from '@parley/contract';
import { evidenceStates, forceClasses } from '@parley/model';
import { placeOf } from '../compare/permalink.ts';
import type { PlanHead } from '@parley/queries';
import type { Speech } from '../messages.ts';
import type { Card } from './card-schema.ts';

/** What a page gives of something that is saved there; the rest comes when the list is opened. */
export type CardWords = Omit<Card, 'kind' | 'id' | 'dataVersion'>;

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
): CardWords => ({
  hue: plan.hue,
  label: `${plan.code} ${provision.label}`,
  title: speech.say(provision.title),
  text: speech.say(provision.summary),
  facts: [
    speech.say(plan.title),
    placeOf(provision.locator, speech, plan.division),
    speech.say(forceClasses[provision.force].label),
    speech.say(evidenceStates[provision.evidence].label),
  ].filter((fact) => fact !== ''),
});
