import { Worker } from 'node:worker_threads';
import type { OfficialDocument, Unreadable } from '@parley/documents';

/** A file to be read. */
export interface DocumentTask {
  bytes: Uint8Array;
  name: string;
}

/** What reading a file may take: the plans take a second and a tenth of the memory. */
const defaultLimits = { milliseconds: 60_000, megabytes: 1024 };

/** Beside this file, as source in the repository and as script in the package. */
const script = new URL(
  `./document-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

const tooLarge = (detail: string): Unreadable => ({ unreadable: 'too-large', detail });

/**
 * Reads a document in a thread that is ended when it takes too long or too much memory: a file of some
 * kilobytes can ask for hours of work.
 *
 * @returns The text by pages, or why there is none.
 */
export const readInThread = (
  bytes: Uint8Array,
  name: string,
  { milliseconds, megabytes } = defaultLimits,
): Promise<OfficialDocument | Unreadable> =>
  new Promise((resolve, reject) => {
    const task: DocumentTask = { bytes, name };
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(() => resolve(tooLarge('reading it takes longer than a minute'))),
      milliseconds,
    );
    worker.once('message', (read: OfficialDocument | Unreadable) => end(() => resolve(read)));
    worker.once('error', (error) => {
      const isMemory =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() =>
        isMemory ? resolve(tooLarge('reading it takes more memory than any plan')) : reject(error),
      );
    });
  });
