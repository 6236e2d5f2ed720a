import type { SentSource } from '@parley/contract';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface SourcesData {
  /** By date, latest first; those without a date last. */
  sources: SentSource[];
}

/** Everything that claims rest on. */
export const loadSources: Load<SourcesData> = async ({ ask, language: { code: lang } }) => {
  const sources = await askAll(ask, 'listSources', { lang });
  return {
    sources: sources.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  };
};
