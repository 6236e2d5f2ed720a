import { parentPort, workerData } from 'node:worker_threads';
import { parseDataset } from '@parley/model';
import type { ReleaseData } from '../../releases/release.ts';
import { readTarball } from './read-tarball.ts';
import { UpdateRefused } from './update-refused.ts';

/** What the worker is given. */
export interface Tarball {
  bytes: Uint8Array;
  /** Subresource Integrity that the registry promised. */
  integrity: string;
}

/** What the worker says once, at its end. */
export type Verdict = ReleaseData | { refused: string; isLasting: boolean };

const judge = async ({ bytes, integrity }: Tarball): Promise<Verdict> => {
  try {
    const { value, authored } = readTarball(bytes, integrity);
    const result = await parseDataset(value);
    return 'refused' in result
      ? { refused: `The dataset ${result.refused}.`, isLasting: true }
      : { ...result, authored };
  } catch (error) {
    if (!(error instanceof UpdateRefused)) throw error;
    return { refused: error.message, isLasting: error.isLasting };
  }
};

// Started by check-release.ts alone, with a tarball. A port of Node has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await judge(workerData as Tarball));
