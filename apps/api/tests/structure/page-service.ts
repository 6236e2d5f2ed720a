import { createHash } from 'node:crypto';
import { readDataset } from '@parley/model/node';
import { createApp } from '../../src/app.ts';
import { createReleases } from '../../src/releases/releases.ts';
import { createListener } from '../../src/server/listener.ts';
import { listen } from '../../src/server/serve.ts';
import { siteOf } from '../site-of.ts';

/**
 * A program: the service behind its real listener, with a site whose pages are as large as those of a
 * topic and differ with every address. It tells its port, then its memory as often as it is sent a message.
 */
const bodyOf = (address: string): string =>
  createHash('sha256').update(address).digest('hex').repeat(2000);

const releases = createReleases(await readDataset(process.env['DATASET'] ?? ''));
const app = createApp({
  releases,
  site: siteOf(
    async ({ pathname }) => ({ status: 200, html: bodyOf(pathname), language: 'en' }),
    async ({ pathname }) => ({ status: 200, body: bodyOf(pathname) }),
  ),
});
const { port } = await listen(createListener({ releases, fetch: app.fetch }), 0, '127.0.0.1');
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().rss);
});
process.send?.(port);
