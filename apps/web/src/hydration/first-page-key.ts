import type { Component, InjectionKey, ShallowRef } from 'vue';

/**
 * What came of hydrating: `failed` when script or data could not be had, `outdated` when the data are
 * those of another build.
 */
export type Hydration = 'hydrated' | 'failed' | 'outdated';

/** The page that the server sent: it stands as HTML alone until it is used. */
export interface FirstPage {
  /** What the app shows in the page's place; undefined once the page's own component does. */
  component: ShallowRef<Component | undefined>;
  /** Fetches data and scripts and hydrates the page in place; once, however often it is asked. */
  hydrate: () => Promise<Hydration>;
  /** Has the app render the page anew, or the next one. */
  leave: () => void;
}

export const firstPageKey: InjectionKey<FirstPage> = Symbol('firstPage');
