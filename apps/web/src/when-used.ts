import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue';

/** What readers do first, with whatever they read by. */
const signs = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
  'dragenter',
  'change',
];

let turned: Promise<void> | undefined;

/** Comes true with the reader's first movement, key or scroll; at once where there is no reader. */
const readerTurns = (): Promise<void> => {
  turned ??= import.meta.env.SSR
    ? Promise.resolve()
    : new Promise((resolve) => {
        for (const sign of signs)
          addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true });
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
