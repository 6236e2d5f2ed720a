import type { FingerprintedPlan } from '../official/fingerprints.ts';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface OfficialData {
  /** Every plan; those without fingerprints say so by having none. */
  plans: FingerprintedPlan[];
}

/** What the page on official words shows, and what a file is compared with. */
export const loadOfficial: Load<OfficialData> = async ({ ask, language: { code: lang } }) => {
  const items = await askAll(ask, 'listPlans', { lang });
  const withProvisions = async ({
    id,
    title,
    editions,
    segmentation,
  }: (typeof items)[number]): Promise<FingerprintedPlan> => ({
    id,
    title,
    editions,
    segmentation,
    provisions: (await askAll(ask, 'listProvisions', { plan: [id], lang })).map(
      ({ id: provision, locator, passage }) => ({
        id: provision,
        locator,
        passage,
      }),
    ),
  });
  return { plans: await Promise.all(items.map(withProvisions)) };
};
