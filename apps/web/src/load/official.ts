import type { SentProvision } from '@parley/contract';
import type { FingerprintedPlan } from '../official/fingerprints.ts';
import type { Load } from './load.ts';

export interface OfficialData {
  /** Every plan; those without fingerprints say so by having none. */
  plans: FingerprintedPlan[];
}

/** What the page on official words shows, and what a file is compared with. */
export const loadOfficial: Load<OfficialData> = async ({ ask, language: { code: lang } }) => {
  const plans = (await ask('listPlans', { lang, limit: 200 })).items;
  return {
    plans: await Promise.all(
      plans.map(async ({ id, title, editions, segmentation }): Promise<FingerprintedPlan> => {
        const provisions: Pick<SentProvision, 'id' | 'locator' | 'passage'>[] = [];
        let cursor: string | undefined;
        do {
          const page = await ask('listProvisions', {
            plan: [id],
            lang,
            limit: 200,
            ...(cursor === undefined ? {} : { cursor }),
          });
          provisions.push(
            ...page.items.map(({ id: provision, locator, passage }) => ({
              id: provision,
              locator,
              passage,
            })),
          );
          cursor =
            page.next === null
              ? undefined
              : (new URLSearchParams(page.next.split('?')[1]).get('cursor') ?? undefined);
        } while (cursor !== undefined);
        return { id, title, editions, segmentation, provisions };
      }),
    ),
  };
};
