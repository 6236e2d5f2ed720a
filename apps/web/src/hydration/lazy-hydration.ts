import {
  defineAsyncComponent,
  inject,
  type Component,
  type HydrationStrategy,
  type InjectionKey,
} from 'vue';

/** Provided inside a page that is hydrated from the server's HTML. */
export const lazyHydrationKey: InjectionKey<true> = Symbol('lazyHydration');

/** Parts whose turn has not come, by their elements. */
const waiting = new WeakMap<Element, () => void>();

let queue: Promise<void> = Promise.resolve();

/** Runs a task after those before it, and lets the browser answer the reader in between. */
const inTurn = (task: () => void): void => {
  queue = queue.then(
    () =>
      new Promise((resolve) =>
        setTimeout(() => {
          task();
          resolve();
        }),
      ),
  );
};

const strategy: HydrationStrategy = (hydrate, forEachElement) => {
  const elements: Element[] = [];
  const end = (): void => elements.splice(0).forEach((element) => waiting.delete(element));
  const run = (): void => {
    if (elements.length === 0) return;
    end();
    hydrate();
  };
  forEachElement((element) => {
    elements.push(element);
    waiting.set(element, run);
  });
  inTurn(run);
  return end;
};

/**
 * A component that is hydrated in a task of its own, so that a page of thousands of elements never
 * keeps its reader waiting. Where nothing is hydrated it is the component itself. To be called in setup.
 */
export const useLazyHydration = <C extends Component>(component: C): C =>
  inject(lazyHydrationKey, undefined)
    ? defineAsyncComponent({ loader: () => Promise.resolve(component), hydrate: strategy })
    : component;

/** Hydrates the parts around an element at once: the event that is on its way to it finds its listeners. */
export const hydrateAround = (target: Element): void => {
  const around: (() => void)[] = [];
  for (let at: Element | null = target; at; at = at.parentElement) {
    const run = waiting.get(at);
    if (run) around.unshift(run);
  }
  for (const run of around) run();
};
