import type { Index } from '../create-index.ts';
import type { Silence } from './types.ts';

/** A silence with how sure it is: a plan is silent only where its complete text was searched. */
export const silenceView = ({ plans }: Index, silence: Silence) => ({
  ...silence,
  state:
    plans.get(silence.plan)?.fullTextRead === true ? ('silent' as const) : ('not-found' as const),
});
