import type { SentSilenceWithState } from '@parley/contract';
import type { Silence } from '@parley/model';
import type { Catalogue } from '../releases/catalogue.ts';

/** A silence with how sure it is: a plan is silent only where its complete text was searched. */
export const presentSilence = ({ plans }: Catalogue, silence: Silence): SentSilenceWithState => ({
  ...silence,
  state: plans.get(silence.plan)?.fullTextRead === true ? 'silent' : 'not-found',
});
