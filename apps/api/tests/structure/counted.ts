import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataset } from '../real-app.ts';
import type { Counts } from './counting-service.ts';

/** What came over the line: the status, and how long the body was. */
interface Received {
  status: number;
  bytes: number;
  etag: string;
}

/** The service in a process of its own that counts what requests cost it. */
export interface CountedService {
  read: (path: string, headers?: Record<string, string>) => Promise<Received>;
  counts: () => Promise<Counts>;
  stop: () => void;
}

/** Starts it over the real corpus. Requests go over one connection, one after the other. */
export const startCounted = async (): Promise<CountedService> => {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-')), 'dataset.json');
  await writeFile(file, JSON.stringify(dataset));
  const child = fork(fileURLToPath(new URL('counting-service.ts', import.meta.url)), {
    env: { ...process.env, DATASET: file },
  });
  // What the program sends first, and then for each message.
  const [port] = (await once(child, 'message')) as [number];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    read: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        get({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
          let bytes = 0;
          response.on('data', (part: Buffer) => (bytes += part.length));
          response.on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, bytes, etag: response.headers.etag ?? '' }),
          );
        }).on('error', reject);
      }),
    counts: async () => {
      child.send('counts');
      const [counts] = (await once(child, 'message')) as [Counts];
      return counts;
    },
    stop: () => {
      agent.destroy();
      child.kill('SIGKILL');
    },
  };
};
