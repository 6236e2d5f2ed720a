import { matchesText } from '@parley/compare';
import type { Provision } from '@parley/provisions';
import type { Catalogue } from '../releases/catalogue.ts';
import type { Asked } from '../read-request.ts';

/** Whether a filter lets a thing through: it is absent, or names one of the thing's values. */
export const anyIn = <T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean =>
  wanted === undefined || present.some((value) => wanted.includes(value));

/** The provisions that pass every filter of a request; within one filter, any value will do. */
export const filterProvisions = (
  { dataset, plans }: Catalogue,
  asked: Asked<'listProvisions'>,
): Provision[] => {
  const hasWords = asked.q === undefined ? () => true : matchesText(asked.q);
  return dataset.provisions.filter(
    (provision) =>
      anyIn(asked.id, [provision.id]) &&
      anyIn(asked.plan, [provision.plan]) &&
      anyIn(asked.topic, provision.topics) &&
      anyIn(
        asked.actor,
        provision.actors.map(({ actor }) => actor),
      ) &&
      anyIn(asked.instrument, provision.instruments) &&
      anyIn(asked.force, [provision.force.class]) &&
      anyIn(asked.scope, [provision.scope]) &&
      anyIn(asked.evidence, [provision.evidence.text.state]) &&
      hasWords(provision, plans.get(provision.plan)),
  );
};
