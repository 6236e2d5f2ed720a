import type { LocalisedDataset, Standing } from '@parley/model';
import type { Plan, Provision } from '../entities/types.ts';

/** What one agreed text says on a topic, as far as the compared plans' governments are concerned. */
export interface AgreedLanguage<D extends LocalisedDataset = LocalisedDataset> {
  /** Id of the agreed text. */
  text: string;
  /** `agreed` by those who accepted it, or `disputed` by one of the compared governments since. */
  firmness: 'agreed' | 'disputed';
  /** How each government whose plan is compared stands to it, in column order. */
  governments: {
    /** ISO 3166-1 code. */
    government: string;
    standing: Standing;
  }[];
  provisions: D['provisions'][number][];
}

/** How a government stands to a text: what it said last, and `not-known` where nothing is recorded. */
const standingOf = (text: Pick<Plan, 'stances'>, government: string): Standing => {
  const own = text.stances.flatMap(({ jurisdiction, stance }) =>
    jurisdiction === government ? [stance] : [],
  );
  if (own.length === 0) return 'not-known';
  if (own.every((stance) => stance === 'not-joined' || stance === 'disputed-since'))
    return 'not-accepted';
  return own.includes('disputed-since') ? 'disputed' : 'accepted';
};

const isParty = ({ standing }: AgreedLanguage['governments'][number]): boolean =>
  standing === 'accepted' || standing === 'disputed';

/**
 * How governments stand to a text that two of them have accepted, or that the only one has; undefined
 * for any other. What two have agreed is not lost where others have not, or where nobody knows.
 * A text disputed since by any party is never counted as simply agreed.
 */
const standingsOf = (
  text: Plan,
  governments: readonly string[],
): Pick<AgreedLanguage, 'firmness' | 'governments'> | undefined => {
  const standings = governments.map((government) => ({
    government,
    standing: standingOf(text, government),
  }));
  const parties = standings.filter(isParty);
  if (parties.length === 0 || parties.length < Math.min(2, governments.length)) return undefined;
  return {
    firmness: parties.some(({ standing }) => standing === 'disputed') ? 'disputed' : 'agreed',
    governments: standings,
  };
};

/**
 * The agreed language on a topic between the governments whose plans are compared,
 * simply agreed texts first, then those disputed since; texts that are columns themselves are left out.
 */
export const agreedLanguage = (
  dataset: LocalisedDataset,
  plans: readonly string[],
): ((onTopic: readonly Provision[]) => AgreedLanguage[]) => {
  const byId = new Map(dataset.plans.map((plan) => [plan.id, plan]));
  const governments = [
    ...new Set(
      plans.flatMap((id) => {
        const plan = byId.get(id);
        return plan?.kind === 'plan' ? plan.jurisdictions : [];
      }),
    ),
  ];
  const texts = dataset.plans
    .filter(({ id, kind }) => kind === 'agreed-text' && !plans.includes(id))
    .flatMap((text) => {
      const standings = standingsOf(text, governments);
      return standings === undefined ? [] : [{ text: text.id, ...standings }];
    })
    .toSorted((a, b) => a.firmness.localeCompare(b.firmness));
  return (onTopic) =>
    texts
      .map((text) => ({ ...text, provisions: onTopic.filter(({ plan }) => plan === text.text) }))
      .filter(({ provisions }) => provisions.length > 0);
};
