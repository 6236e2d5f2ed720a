import { ref, type Ref } from 'vue';

/** A drag of one item of a list that stands one under the other, by mouse, pen or finger. */
export interface Drag {
  /** Index of what is dragged. */
  from: Ref<number | undefined>;
  /** Index where it would be put down. */
  to: Ref<number | undefined>;
  start: (event: PointerEvent, index: number) => void;
}

/** How near the edge of the window the page begins to scroll along, in pixels, and by how much a step. */
const edge = 60;
const step = 14;

/**
 * Lets the reader drag an item by a handle. Nothing changes until it is put down; Escape, or a pointer
 * that is taken away, leaves everything as it was.
 *
 * @param list The element whose children are the items.
 * @param drop Called with both indices when the item is put down elsewhere.
 */
export const useDrag = (
  list: Ref<HTMLElement | null>,
  drop: (from: number, to: number) => void,
): Drag => {
  const from = ref<number>();
  const to = ref<number>();

  const placeAt = (y: number): number => {
    const boxes = [...(list.value?.children ?? [])].map((child) => child.getBoundingClientRect());
    const below = boxes.findIndex(({ top, height }) => y < top + height / 2);
    const gap = below === -1 ? boxes.length : below;
    // Taken out of its own place first, what comes after it moves up.
    return gap > (from.value ?? 0) ? gap - 1 : gap;
  };

  const start = (event: PointerEvent, index: number): void => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    from.value = index;
    to.value = index;
    const listening = new AbortController();
    const { signal } = listening;
    const end = (put: boolean): void => {
      listening.abort();
      const [start0, end0] = [from.value, to.value];
      from.value = undefined;
      to.value = undefined;
      if (put && start0 !== undefined && end0 !== undefined && start0 !== end0) drop(start0, end0);
    };
    handle.addEventListener(
      'pointermove',
      ({ clientY }) => {
        if (clientY < edge) scrollBy(0, -step);
        else if (clientY > innerHeight - edge) scrollBy(0, step);
        to.value = placeAt(clientY);
      },
      { signal },
    );
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  };
  return { from, to, start };
};
