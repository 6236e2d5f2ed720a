import { createAsk } from '../ask.ts';
import type { PageLanguage } from '../languages.ts';
import type { FingerprintedPlan } from './fingerprints.ts';

/**
 * Every plan with its fingerprints: the data of the page on official words.
 *
 * @throws AskFailed when they cannot be had.
 */
export const askPlans = async (language: PageLanguage): Promise<readonly FingerprintedPlan[]> => {
  const { loadOfficial } = await import('../load/official.ts');
  const { plans } = await loadOfficial({
    ask: createAsk((address) => fetch(address)),
    language,
    params: {},
  });
  return plans;
};
