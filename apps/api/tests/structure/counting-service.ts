import { getHeapStatistics } from 'node:v8';
import { readDataset } from '@parley/model/node';
import { createApp } from '../../src/app.ts';
import { createReleases } from '../../src/releases/releases.ts';
import { createListener } from '../../src/server/listener.ts';
import { listen } from '../../src/server/serve.ts';
import { siteOf } from '../site-of.ts';

/**
 * A program: the service behind its real listener, and a count of what a request cost it. Nothing is
 * prepared beside the requests, so that what is allocated is allocated for them. It tells its port, then
 * the counts so far as often as it is sent a message.
 */
export interface Counts {
  /** Requests that reached the app. */
  requested: number;
  /** Pages that were rendered. */
  rendered: number;
  /** Bytes that were ever allocated on the heap. */
  allocated: number;
}

const seen = { requested: 0, rendered: 0 };
const releases = createReleases(await readDataset(process.env['DATASET'] ?? ''));
const app = createApp({
  releases,
  site: siteOf(async () => {
    seen.rendered += 1;
    return { status: 200, html: '<p>page</p>', language: 'en' };
  }),
});
const listener = createListener({
  releases,
  fetch: (request, env) => {
    seen.requested += 1;
    return app.fetch(request, env);
  },
});
const { port } = await listen(listener, 0, '127.0.0.1');
process.on('message', () => {
  const counts: Counts = { ...seen, allocated: getHeapStatistics().total_allocated_bytes };
  process.send?.(counts);
});
process.send?.(port);
