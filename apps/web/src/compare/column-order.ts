import type { RouteLocationNormalized, Router } from 'vue-router';
import { saveOnDevice, readDevice } from '../pack/device.ts';
import { keyOf, type usePageStore } from '../page-store.ts';

const name = 'parley.columns';

/**
 * Keeps the columns that the reader chose, in their order, on this device. Those that stand there
 * without a choice are none.
 *
 * @param first The plans that are compared where nobody chose, in their order.
 */
export const rememberColumns = (plans: readonly string[], first: readonly string[] = []): void =>
  void saveOnDevice(name, String(plans) === String(first) ? '' : plans.join(' '));

const remembered = (): string[] =>
  (readDevice(name) ?? '').split(' ').filter((id) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(id));

/**
 * The parts of a comparison's address with the columns in the order that the reader chose:
 * for an address that names no columns, or the same ones in another order.
 *
 * @param parts Columns, then perhaps a topic.
 * @returns undefined where the reader's choice changes nothing.
 */
export const inChosenOrder = (
  parts: readonly string[],
  chosen: readonly string[],
): string[] | undefined => {
  const columns = parts.slice(0, chosen.length);
  const isOther = parts.length === 0 || String(columns) !== String(chosen);
  const isSame = parts.length === 0 || columns.every((id) => chosen.includes(id));
  return chosen.length >= 2 &&
    isOther &&
    isSame &&
    (parts.length === 0 || columns.length === chosen.length)
    ? [...chosen, ...parts.slice(chosen.length)]
    : undefined;
};

const partsOf = (to: RouteLocationNormalized): string[] => [to.params['parts'] ?? []].flat();

const isComparison = (to: RouteLocationNormalized): boolean =>
  to.name === 'compare' || to.name === 'topic';

/**
 * Has ways into the comparison from other pages lead to the reader's own columns. Within the
 * comparison, and where an address is opened, the address decides. To be called once the first
 * page is shown. A choice that the data no longer have is forgotten.
 */
export const saveColumnOrder = (router: Router, pages: ReturnType<typeof usePageStore>): void => {
  router.beforeEach((to, from) => {
    if (
      !isComparison(to) ||
      (isComparison(from) && (to.name === 'topic' || partsOf(to).length > 0))
    )
      return true;
    const chosen = remembered();
    const parts =
      to.name === 'topic'
        ? chosen.length >= 2 && [...chosen, String(to.params['topic'])]
        : inChosenOrder(partsOf(to), chosen);
    const { topic: _, ...params } = to.params;
    return parts ? { ...to, name: 'compare', params: { ...params, parts } } : true;
  });
  router.afterEach((to) => {
    const isMissing = pages.entries[keyOf(to)]?.state === 'missing';
    if (isMissing && to.name === 'compare') rememberColumns([]);
  });
};
