import { nextTick, shallowRef, watch, type ShallowRef } from 'vue';

/** Lets the browser answer the reader before the next piece of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * A long list that follows another item by item, so that a change of thousands of parts never
 * keeps the reader waiting: what is read first changes first.
 *
 * @param list The list as it should be, in the order of `placeOf`.
 * @param placeOf Where an item stands, whether or not others are there.
 * @returns The list as it is shown; at first, all of it.
 */
export const useIncrementalRender = <T>(
  list: () => readonly T[],
  placeOf: (item: T) => number,
): ShallowRef<readonly T[]> => {
  const shown = shallowRef(list());
  watch(list, async (next) => {
    const before = shown.value;
    const places = [...new Set([...next, ...before].map(placeOf))].toSorted((a, b) => a - b);
    for (const place of places) {
      // Overtaken by a later change.
      if (list() !== next) return;
      shown.value = [
        ...next.filter((item) => placeOf(item) <= place),
        ...before.filter((item) => placeOf(item) > place),
      ];
      await nextTick();
      await breathe();
    }
  });
  return shown;
};
