import { onMounted, onUnmounted, shallowReactive } from 'vue';
import { saveOnDevice, readDevice } from '../pack/device.ts';

/** A key that does something on the page that is shown. */
export interface Shortcut {
  key: string;
  /** What it does, as the help says it. */
  label: () => string;
  run: () => void;
}

const name = 'parley.keys';

/** Shortcuts of the parts that are on the page now. Filled in browsers alone. */
export const shortcuts = shallowReactive(new Map<string, Shortcut>());

/** Offers a shortcut while the component is on the page. */
export const useShortcut = (shortcut: Shortcut): void => {
  onMounted(() => shortcuts.set(shortcut.key, shortcut));
  onUnmounted(() => {
    // The next page may have taken the key already.
    if (shortcuts.get(shortcut.key) === shortcut) shortcuts.delete(shortcut.key);
  });
};

/** Whether single keys do something: readers who speak to their computer turn that off (WCAG 2.1.4). */
export const areKeysOn = (): boolean => readDevice(name) !== 'off';

export const enableShortcuts = (on: boolean): void => void saveOnDevice(name, on ? 'on' : 'off');

export const isForText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role=textbox]'));

const listen = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.isComposing || isForText(event.target) || document.querySelector('dialog[open]'))
    return;
  const shortcut = shortcuts.get(event.key);
  if (!shortcut || !areKeysOn()) return;
  event.preventDefault();
  shortcut.run();
};

/** Listens for the shortcuts while the component is on the page. */
export const useKeyboard = (): void => {
  onMounted(() => document.addEventListener('keydown', listen));
  onUnmounted(() => document.removeEventListener('keydown', listen));
};
