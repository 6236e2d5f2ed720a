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

type Linked = (index: ReleaseIndex, id: string, options: JsonLdOptions) => object;

const plan: Linked = (index, id, options) =>
  planToJsonLd(planView(index, requireFound(index.plans.get(id))), options);

const provision: Linked = (index, id, options) => {
  const found = requireFound(index.provisions.get(id));
  const home = requireFound(index.plans.get(found.plan));
  return provisionToJsonLd(provisionView(index, found), planView(index, home), options);
};

const topic: Linked = (index, id, options) =>
  topicToJsonLd(requireFound(index.topics.get(id)), options);

const vocabulary: Linked = (_index, id, options) =>
  vocabularyToJsonLd(requireFound(vocabularyViews().find((each) => each.id === id)), options);

/** Operations whose things can be had as linked data, and how each thing is written. */
const linked: Partial<Record<OperationId, Linked>> = {
  listPlans: plan,
  getPlan: plan,
  listProvisions: provision,
  getProvision: provision,
  listTopics: topic,
  getTopic: topic,
  listVocabularies: vocabulary,
  getVocabulary: vocabulary,
};

export const isLinked = (operation: OperationId): boolean => operation in linked;

const idOf = (thing: unknown): string =>
  typeof thing === 'object' && thing !== null && 'id' in thing ? String(thing.id) : '';

/**
 * What an operation answered as a JSON-LD document: one thing, or the things of a page of a list. Without a
 * public origin its addresses are relative to where it was got.
 */
export const linkedDocument = (
  operation: OperationId,
  index: ReleaseIndex,
  answer: object,
  origin = '',
): object => {
  const write = requireFound(linked[operation]);
  const options = { dataVersion: index.dataset.dataVersion, origin };
  return {
    '@context': `${origin}${jsonLdContextPath}`,
    ...('items' in answer && Array.isArray(answer.items)
      ? { '@graph': answer.items.map((item) => write(index, idOf(item), options)) }
      : write(index, idOf(answer), options)),
  };
};
