import type { OperationId } from '@parley/contract';
import {
  jsonLdContextPath,
  planToJsonLd,
  provisionToJsonLd,
  topicToJsonLd,
  vocabularyToJsonLd,
  type JsonLdOptions,
} from '@parley/contract/json-ld';
import { planView, provisionView, vocabularyViews } from '@parley/queries';
import type { ReleaseIndex } from '../releases/release.ts';
import { requireFound } from '../routes/call.ts';

type Linked = (index: ReleaseIndex, place: string, options: JsonLdOptions) => object;

/** Things that can be had as linked data, and how. */
const linked: Partial<Record<OperationId, Linked>> = {
  getPlan: (index, place, options) =>
    planToJsonLd(planView(index, requireFound(index.plans.get(place))), options),
  getProvision: (index, place, options) => {
    const provision = requireFound(index.provisions.get(place));
    const plan = requireFound(index.plans.get(provision.plan));
    return provisionToJsonLd(provisionView(index, provision), planView(index, plan), options);
  },
  getTopic: (index, place, options) =>
    topicToJsonLd(requireFound(index.topics.get(place)), options),
  listVocabularies: (_index, _place, options) => ({
    '@graph': vocabularyViews().map((vocabulary) => vocabularyToJsonLd(vocabulary, options)),
  }),
  getVocabulary: (_index, place, options) =>
    vocabularyToJsonLd(requireFound(vocabularyViews().find(({ id }) => id === place)), options),
};

export const isLinked = (operation: OperationId): boolean => operation in linked;

/**
 * One thing as a JSON-LD document. Without a public origin its addresses are relative to where it was got.
 *
 * @throws RequestProblem when there is no such thing.
 */
export const linkedDocument = (
  operation: OperationId,
  index: ReleaseIndex,
  place: string,
  origin = '',
): object => {
  const write = requireFound(linked[operation]);
  const options = { dataVersion: index.dataset.dataVersion, origin };
  return { '@context': `${origin}${jsonLdContextPath}`, ...write(index, place, options) };
};
