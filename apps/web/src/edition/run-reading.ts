import type { ReadingTask } from '../official/official.worker.ts';
import type { Reading } from '../official/read-official.ts';
// Vite answers this query with a worker that starts from a blob.
// oxlint-disable-next-line import/default
import OfficialWorker from '../official/official.worker.ts?worker&inline';

/** The longest that any file may take, in milliseconds. */
const longest = 120_000;

/** Stands in the place of `official/run-reading.ts`: a worker from a blob, since a file may start no other. */
export const runReading = (task: ReadingTask, signal: AbortSignal): Promise<Reading> =>
  new Promise<Reading>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new OfficialWorker();
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const refuse = (reason: 'damaged' | 'too-large'): void => {
      end();
      resolve({ state: 'refused', reason });
    };
    const timer = setTimeout(refuse, longest, 'too-large');
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener('error', () => refuse('damaged'));
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
      end();
      resolve(data);
    });
    port1.start();
    worker.postMessage(task, [port2]);
  });
