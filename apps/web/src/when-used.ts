import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue';

/** What readers do first, with whatever they read by. */
const signs = [
  'pointerdown',
  'pointermove',
  'click',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
  'dragenter',
  'change',
];

/** Whoever reads by a voice or a switch may send none of these: then it is this long after, in milliseconds. */
const longest = 10_000;

let turned: Promise<void> | undefined;

/** Whether the reader has already clicked, tapped or typed here, as whoever came by a link of ours has. */
const hasActed = (): boolean => import.meta.env.SSR || navigator.userActivation.hasBeenActive;

/**
 * Comes true with the reader's first movement, key or scroll, and in the end by itself; at once for
 * who has acted before, and where there is no reader. Until then the buttons of such parts say that they
 * cannot be used.
 */
const readerTurns = (): Promise<void> => {
  turned ??= hasActed()
    ? Promise.resolve()
    : new Promise((resolve) => {
        for (const sign of signs)
          addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true });
        setTimeout(resolve, longest);
      });
  return turned;
};

/**
 * A part of a page that can be read as the server sent it: its script comes when the reader begins
 * to use the page. (Vue's own lazy hydration fetches the script at once and only wakes it later.)
 */
export const whenUsed = <C extends Component>(load: AsyncComponentLoader<C>): C =>
  defineAsyncComponent(async () => {
    await readerTurns();
    return load();
  });
