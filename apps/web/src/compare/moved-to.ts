import type { RouteLocationNormalizedLoaded } from 'vue-router';
import { plansOfToken } from '@parley/queries/comparison';

const named = (value: RouteLocationNormalizedLoaded['query'][string] | undefined): string[] =>
  [value ?? []].flat().flatMap((part) => part || []);

/**
 * The comparison that an address without JavaScript leads to, as the parts of its own address:
 * columns chosen by a form (`/compare?plans=a&plans=b&topic=c`), or a blind reading that is to be
 * shown openly (`/blind/…/c?reveal`). Undefined for every other address.
 */
export const movedTo = ({
  name,
  params,
  query,
}: Pick<RouteLocationNormalizedLoaded, 'name' | 'params' | 'query'>): string[] | undefined => {
  if (name === 'compare' && query['plans'] !== undefined)
    return [...named(query['plans']), ...named(query['topic'])];
  const plans = plansOfToken(String(params['token']));
  return name === 'blind' && 'reveal' in query && plans
    ? [...plans, String(params['topic'])]
    : undefined;
};
