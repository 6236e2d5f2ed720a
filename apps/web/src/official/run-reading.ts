import { ownScript } from '../own-script.ts';
import type { ReadingTask } from './official.worker.ts';
// Vite answers this query with the address of the built worker.
// oxlint-disable-next-line import/default
import address from './official.worker.ts?worker&url';
import type { Reading } from './read-official.ts';

/** The longest that any file may take, in milliseconds: no plan takes a tenth of it. */
const longest = 60_000;

/**
 * Reads a text in a worker of its own, so that the page stays usable and nothing that a file does
 * to its reader reaches the page.
 *
 * @returns What the text is; `damaged` when the worker broke down over it, `too-large` after a minute.
 * @throws The reason of the signal when it is aborted; the worker is then ended.
 */
export const runReading = (task: ReadingTask, signal: AbortSignal): Promise<Reading> =>
  new Promise<Reading>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(ownScript(address), { type: 'module' });
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const timer = setTimeout(() => {
      end();
      resolve({ state: 'refused', reason: 'too-large' });
    }, longest);
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener('error', () => {
      end();
      resolve({ state: 'refused', reason: 'damaged' });
    });
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
      end();
      resolve(data);
    });
    port1.start();
    worker.postMessage(task, [port2]);
  });
