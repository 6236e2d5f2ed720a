import type { Dataset } from '@parley/model';
import { createDevice, type Device } from './device.ts';

/** What the page asks: the answer to the request for the dataset first, then one question after another. */
export type DeviceMessage =
  | { open: string }
  | { [Task in keyof Device]: { task: Task; args: Parameters<Device[Task]> } }[keyof Device];

/** What came of it. */
export type DeviceAnswer = { value: unknown } | { error: true };

let device: Device | undefined;

const answerTo = (message: DeviceMessage): unknown => {
  if ('open' in message) {
    // The service's own answer to this very build: see `datasetAddress`.
    const { build, data } = JSON.parse(message.open) as { build: string; data: Dataset };
    device = createDevice(data);
    return build;
  }
  if (!device) throw new Error('The dataset comes first.');
  // The task and its arguments were paired by the type of the message.
  const task = device[message.task] as (...args: readonly unknown[]) => unknown;
  return task(...message.args);
};

globalThis.addEventListener('message', async ({ data, ports }: MessageEvent<DeviceMessage>) => {
  let answer: DeviceAnswer;
  try {
    answer = { value: await answerTo(data) };
  } catch {
    answer = { error: true };
  }
  ports[0]?.postMessage(answer);
});
