import type { Load } from './load.ts';

/** A pack is on the reader's device: the page itself has no data. */
export const loadPack: Load<Record<string, never>> = async () => ({});
