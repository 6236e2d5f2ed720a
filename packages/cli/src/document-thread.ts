import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '@parley/documents';
import type { DocumentTask } from './read-in-thread.ts';

// Started by read-in-thread.ts alone, with a file.
const { bytes, name } = workerData as DocumentTask;
// A port of Node has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await readDocument(bytes, name));
