import type { LocalisedDataset } from '@parley/model';
import type { Plan, Provision } from '../entities/types.ts';

/** What one agreed text says on a topic, as far as the compared plans' governments are concerned. */
export interface AgreedLanguage<D extends LocalisedDataset = LocalisedDataset> {
  /** Id of the agreed text. */
  text: string;
  /** `agreed` by every government whose plan is compared, or `disputed` by one of them since. */
  firmness: 'agreed' | 'disputed';
  provisions: D['provisions'][number][];
}

/**
 * How firmly a text is agreed between governments, or undefined when one of them is no party to it.
 * A text disputed since by any of them is never counted as simply agreed.
 */
const firmnessOf = (
  text: Plan,
  governments: ReadonlySet<string>,
): AgreedLanguage['firmness'] | undefined => {
  const stances = text.stances.filter(({ jurisdiction }) => governments.has(jurisdiction));
  const parties = new Set(
    stances.filter(({ stance }) => stance !== 'disputed-since').map((entry) => entry.jurisdiction),
  );
  if (governments.size === 0 || parties.size < governments.size) return undefined;
  return stances.some(({ stance }) => stance === 'disputed-since') ? 'disputed' : 'agreed';
};

/**
 * The agreed language on a topic between the governments whose plans are compared,
 * simply agreed texts first, then those disputed since; texts that are columns themselves are left out.
 */
export const agreedLanguage = (
  dataset: LocalisedDataset,
  plans: readonly string[],
): ((onTopic: readonly Provision[]) => AgreedLanguage[]) => {
  const governments = new Set(
    dataset.plans
      .filter(({ id, kind }) => plans.includes(id) && kind === 'plan')
      .flatMap(({ jurisdictions }) => jurisdictions),
  );
  const texts = dataset.plans
    .filter(({ id, kind }) => kind === 'agreed-text' && !plans.includes(id))
    .flatMap((text) => {
      const firmness = firmnessOf(text, governments);
      return firmness === undefined ? [] : [{ text: text.id, firmness }];
    })
    .toSorted((a, b) => a.firmness.localeCompare(b.firmness));
  return (onTopic) =>
    texts
      .map((text) => ({ ...text, provisions: onTopic.filter(({ plan }) => plan === text.text) }))
      .filter(({ provisions }) => provisions.length > 0);
};
