import type { Component } from 'vue';
import { isPageName, pageRoutes, type PageName } from './routes.ts';

/** Components of the kinds of page that were shown so far. */
const loaded = new Map<PageName, Component>();

/** Loads the component of a kind of page; an address that leads nowhere needs none. */
export const loadPageComponent = async (name: unknown): Promise<void> => {
  if (isPageName(name) && !loaded.has(name))
    loaded.set(name, (await pageRoutes[name].page()).default);
};

/** The component of a kind of page, once it is loaded. */
export const pageComponent = (name: unknown): Component | undefined =>
  isPageName(name) ? loaded.get(name) : undefined;
