import { walk } from './walk.ts';

globalThis.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  try {
    // A worker's own global; the library of types describes pages.
    (globalThis as unknown as Worker).postMessage(await walk(data), []);
  } catch (error) {
    reportError(error);
  }
});
