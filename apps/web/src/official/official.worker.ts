import type { OfficialDocument } from '@parley/documents';
import type { FingerprintedPlan } from './fingerprints.ts';
import { matchOfficial, readOfficial } from './read-official.ts';

/** A file to read, or a text that was read before, and the plans that it may be of. */
export interface ReadingTask {
  content: File | OfficialDocument;
  plans: readonly FingerprintedPlan[];
}

// On some damaged files pdf.js rejects a promise that it gives to nobody; readDocument still answers.
globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault());

globalThis.addEventListener('message', async ({ data, ports }: MessageEvent<ReadingTask>) => {
  const { content, plans } = data;
  // On a port of our own: pdf.js takes the worker's for itself when it finds itself in one.
  ports[0]?.postMessage(
    content instanceof File
      ? await readOfficial(new Uint8Array(await content.arrayBuffer()), content.name, plans)
      : await matchOfficial(content, plans),
  );
});
