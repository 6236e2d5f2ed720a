import type { CorpusText } from '@parley/model';
import { ownScript } from '../own-script.ts';
import { fetchAuthored } from './authored-file.ts';
import type { CheckResult } from './corpus-check.ts';
import type { CheckTask, Opened } from './correct.worker.ts';
// Vite answers this query with the address of the built worker.
// oxlint-disable-next-line import/default
import address from './correct.worker.ts?worker&url';

/**
 * Starts the check of the corpus in a worker, so that the page stays usable: the first look takes a
 * second or more.
 */
export const startCheck = () => {
  const worker = new Worker(ownScript(address), { type: 'module' });
  const send = <T>(task: CheckTask): Promise<T | undefined> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }: MessageEvent<T | undefined>) => resolve(data));
      port1.start();
      // Without it nothing can be checked, which is told like files that are not at hand.
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(task, [port2]);
    });
  return {
    /**
     * Fetches the files of a release for the worker, whose content policy lets it fetch nothing.
     *
     * @param version The release that the page shows.
     */
    open: async (version: string, path: string): Promise<Opened> => {
      const authored = await fetchAuthored(version);
      if (authored === undefined) return undefined;
      return send<NonNullable<Opened>>({ kind: 'open', authored, path });
    },
    check: (edited: readonly CorpusText[]) => send<CheckResult>({ kind: 'check', edited }),
    stop: (): void => worker.terminate(),
  };
};
