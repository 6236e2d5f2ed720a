import { Worker } from 'node:worker_threads';
import type { ReleaseData } from '../../releases/release.ts';
import type { Tarball, Verdict } from './release-worker.ts';
import { UpdateRefused } from './update-refused.ts';

/** What the worker may take: reading today's release takes less than a quarter of it. */
const resourceLimits = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

/** The longest that reading a release may take, in milliseconds. */
const longest = 60_000;

/** Where the worker is: beside this file, as source in the repository and as script in a bundle. */
const script = new URL(
  `./release-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

/**
 * Checks and reads a release in a thread with memory of its own, so that whatever a registry sends
 * neither stops the service's answers nor ends its process.
 *
 * @throws UpdateRefused when it is not as promised, no valid dataset, or takes too much to be read.
 */
export const checkRelease = (
  tarball: Tarball,
  limits: typeof resourceLimits = resourceLimits,
): Promise<ReleaseData> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: tarball, resourceLimits: limits });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const refuse = (message: string, cause?: unknown) =>
      end(() => reject(new UpdateRefused(message, { isLasting: true, cause })));
    const timer = setTimeout(() => refuse('Reading the release takes too long.'), longest);
    worker.once('message', (verdict: Verdict) => {
      if ('dataset' in verdict) end(() => resolve(verdict));
      else end(() => reject(new UpdateRefused(verdict.refused, { isLasting: verdict.isLasting })));
    });
    worker.once('error', (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        refuse('Reading the release takes more memory than is allowed.', error);
      else end(() => reject(error));
    });
  });
