import { fetchPage } from '../fetch-page.ts';
import type { PageLanguage } from '../languages.ts';
import type { OfficialData } from '@parley/queries/pages';
import type { FingerprintedPlan } from './fingerprints.ts';

/**
 * Every plan with its fingerprints: the data of the page on official words.
 *
 * @param build The build of the app that asks; only its own data have a shape that it knows.
 * @throws Error when they cannot be had.
 */
export const fetchPlans = async (
  { prefix }: PageLanguage,
  build: string,
): Promise<readonly FingerprintedPlan[]> => {
  const answer = await fetchPage(`${prefix === '' ? '' : `/${prefix}`}/official-words`);
  if (answer.state !== 'ready' || (build !== '' && answer.build !== build))
    throw new Error('The fingerprints could not be fetched.');
  // Written by the same build, from OfficialData.
  return (answer.data as OfficialData).plans;
};
