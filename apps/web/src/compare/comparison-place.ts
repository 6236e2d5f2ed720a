import type { PageName } from '../routes.ts';

/**
 * Where documents are compared on a topic, or on all: the topic's own page where that compares the
 * same documents in the same order, so that one thing has one address.
 *
 * @param first The plans that a topic's page compares, in its order.
 */
export const comparisonPlace = (
  columns: readonly string[],
  first: readonly string[],
  topic: string | undefined,
): { to: PageName; params: Record<string, string | string[]> } =>
  topic !== undefined && String(columns) === String(first)
    ? { to: 'topic', params: { topic } }
    : { to: 'compare', params: { parts: [...columns, ...(topic === undefined ? [] : [topic])] } };
