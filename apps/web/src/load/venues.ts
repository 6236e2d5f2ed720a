import type { SentVenue } from '@parley/contract';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface VenuesData {
  venues: SentVenue[];
}

/** Where governments meet or work, and who takes part. */
export const loadVenues: Load<VenuesData> = async ({ ask, language: { code: lang } }) => ({
  venues: await askAll(ask, 'listVenues', { lang }),
});
