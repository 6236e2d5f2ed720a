import { parentPort, workerData } from 'node:worker_threads';
import { createApp } from '../../app.ts';
import { createReleases } from '../../releases/releases.ts';
import { loadSite } from '../load-site.ts';
import { makeDatabase } from '../make-database.ts';
import { prepare } from '../prepare.ts';
import { watchLoad } from '../watch-load.ts';
import type { FromThread, ThreadSettings, ToThread } from './messages.ts';

/**
 * A thread with the app in it. It makes pages, searches and files, which takes it up to half a second
 * each, while the thread that listens goes on.
 */
// Started by app-pool.ts alone, with these.
const { held, site, publicUrl, repositoryUrl, contactMail } = workerData as ThreadSettings;

const post = (message: FromThread, moved: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, moved);

const [first, ...later] = held;
if (first === undefined) throw new Error('A thread was started without data.');
const releases = createReleases(first.dataset, first.authored);
for (const { dataset, authored } of later) releases.publish(dataset, authored);

const web = site === undefined ? undefined : await loadSite(site);
const app = createApp({
  releases,
  site: web?.site,
  publicUrl,
  repositoryUrl,
  contactMail,
  makeDatabase,
  onError: (error, requestId) => post({ kind: 'mistake', error, requestId }),
});

const answer = async (request: Extract<ToThread, { kind: 'request' }>): Promise<void> => {
  const { id, method, url, headers, body = null, requestId } = request;
  try {
    const response = await app.fetch(new Request(url, { method, headers, body }), { requestId });
    const bytes = response.body === null ? undefined : await response.arrayBuffer();
    const { status } = response;
    post(
      { kind: 'response', id, status, headers: [...response.headers], body: bytes },
      bytes === undefined ? [] : [bytes],
    );
  } catch (error) {
    post({ kind: 'failed', id, error });
  }
};

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'publish') releases.publish(message.dataset, message.authored);
  else void answer(message);
});

const load = watchLoad();
const { signal } = new AbortController();
releases.eachCurrent((release) => {
  prepare(release, { fetch: app.fetch, isOverloaded: load.isOverloaded, signal }).catch(
    (error: unknown) => post({ kind: 'mistake', error, requestId: undefined }),
  );
});
post({ kind: 'ready' });
