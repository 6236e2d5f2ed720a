import type { OfficialDocument } from '@parley/documents';
import type { FingerprintedPlan } from './fingerprints.ts';
import { matchOfficial, readOfficial, type Reading } from './read-official.ts';

/** A file to read, or a text that was read before, and the plans that it may be of. */
export interface ReadingTask {
  content: File | OfficialDocument;
  plans: readonly FingerprintedPlan[];
}

// On some damaged files pdf.js rejects a promise that it gives to nobody; readDocument still answers.
globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault());

const readingOf = async ({ content, plans }: ReadingTask): Promise<Reading> =>
  content instanceof File
    ? readOfficial(new Uint8Array(await content.arrayBuffer()), content.name, plans)
    : matchOfficial(content, plans);

globalThis.addEventListener('message', async ({ data, ports }: MessageEvent<ReadingTask>) => {
  // Whatever happens, whoever waits is answered: a file may also be gone or locked by now.
  const reading = await readingOf(data).catch((): Reading => ({
    state: 'refused',
    reason: 'damaged',
  }));
  // On a port of our own: pdf.js takes the worker's for itself when it finds itself in one.
  ports[0]?.postMessage(reading);
});
