import { ownScript } from '../own-script.ts';
import { datasetAddress } from '../page-data.ts';
import { siteBase } from '../site-base.ts';
import type { Device } from './device.ts';
import type { DeviceAnswer, DeviceMessage } from './device.worker.ts';
// Vite answers this query with the address of the built worker.
// oxlint-disable-next-line import/default
import address from './device.worker.ts?worker&url';

/** The device, asked from outside: every answer comes later. */
export type AsyncDevice = {
  [Task in keyof Device]: (
    ...args: Parameters<Device[Task]>
  ) => Promise<Awaited<ReturnType<Device[Task]>>>;
};

const ask = (worker: Worker, message: DeviceMessage): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    worker.addEventListener('error', () => reject(new Error('The worker broke down.')), {
      once: true,
    });
    port1.addEventListener('message', ({ data }: MessageEvent<DeviceAnswer>) => {
      port1.close();
      if ('value' in data) resolve(data.value);
      else reject(new Error('The worker could not answer.'));
    });
    port1.start();
    worker.postMessage(message, [port2]);
  });

const start = async (build: string): Promise<AsyncDevice> => {
  const response = await fetch(siteBase() + datasetAddress);
  if (!response.ok) throw new Error('The dataset did not come.');
  const worker = new Worker(ownScript(address), { type: 'module' });
  const made = await ask(worker, { open: await response.text() });
  if (build !== '' && made !== build) {
    worker.terminate();
    throw new Error('The dataset is that of another build.');
  }
  // What each task answers with is what the device in the worker does.
  return {
    loadPage: (...args) => ask(worker, { task: 'loadPage', args }),
    checkDraft: (...args) => ask(worker, { task: 'checkDraft', args }),
    concordance: (...args) => ask(worker, { task: 'concordance', args }),
    cards: (...args) => ask(worker, { task: 'cards', args }),
    briefFile: (...args) => ask(worker, { task: 'briefFile', args }),
    briefPaper: (...args) => ask(worker, { task: 'briefPaper', args }),
  } as AsyncDevice;
};

let opened: Promise<AsyncDevice> | undefined;

/**
 * Opens a whole release in a worker of its own, once for all pages. The worker may not use the
 * network, so that what it is given goes nowhere.
 *
 * @param build The build of the app that asks; empty for whatever is there.
 * @throws Error when the dataset cannot be had, or is that of another build; the next call tries again.
 */
export const openDevice = (build: string): Promise<AsyncDevice> => {
  opened ??= start(build).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};
