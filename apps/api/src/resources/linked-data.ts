import type { OperationId } from '@parley/contract';
import {
  jsonLdContextPath,
  planToJsonLd,
  provisionToJsonLd,
  topicToJsonLd,
  type JsonLdOptions,
} from '@parley/contract/json-ld';
import { presentPlan } from '../present/plan.ts';
import { presentProvision } from '../present/provision.ts';
import type { Catalogue } from '../releases/catalogue.ts';
import { requireFound } from '../routes/call.ts';

type Linked = (catalogue: Catalogue, place: string, options: JsonLdOptions) => object;

/** Things that can be had as JSON-LD, and how. */
const linked: Partial<Record<OperationId, Linked>> = {
  getPlan: (catalogue, place, options) =>
    planToJsonLd(presentPlan(catalogue, requireFound(catalogue.plans.get(place))), options),
  getProvision: (catalogue, place, options) => {
    const provision = requireFound(catalogue.provisions.get(place));
    const plan = requireFound(catalogue.plans.get(provision.plan));
    return provisionToJsonLd(
      presentProvision(catalogue, provision),
      presentPlan(catalogue, plan),
      options,
    );
  },
  getTopic: (catalogue, place, options) =>
    topicToJsonLd(requireFound(catalogue.topics.get(place)), options),
};

export const isLinked = (operation: OperationId): boolean => operation in linked;

/**
 * One thing as a JSON-LD document. Without a public origin its addresses are relative to where it was got.
 *
 * @throws RequestProblem when there is no such thing.
 */
export const linkedDocument = (
  operation: OperationId,
  catalogue: Catalogue,
  place: string,
  origin = '',
): object => {
  const write = requireFound(linked[operation]);
  const options = { dataVersion: catalogue.dataset.dataVersion, origin };
  return { '@context': `${origin}${jsonLdContextPath}`, ...write(catalogue, place, options) };
};
