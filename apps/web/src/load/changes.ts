import type { SentChange, SentRelease } from '@parley/contract';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';

export interface ChangesData {
  dataVersion: string;
  dataDate: string;
  releases: (SentRelease & { changes: SentChange[] })[];
}

/** What changed in the data, release by release. */
export const loadChanges: Load<ChangesData> = async ({ ask, language: { code: lang } }) => {
  const [{ dataVersion, dataDate }, releases, changes] = await Promise.all([
    ask('start', {}),
    askAll(ask, 'listReleases', { lang }),
    askAll(ask, 'listChanges', { lang }),
  ]);
  return {
    dataVersion,
    dataDate,
    releases: releases.map((release) => ({
      ...release,
      changes: changes.filter((change) => change.release === release.version),
    })),
  };
};
