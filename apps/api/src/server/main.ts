import { readDataset } from '@parley/model/node';
import { datasetFile } from '@parley/provisions/files';
import closeWithGrace from 'close-with-grace';
import { createApp } from '../app.ts';
import { basePathOf } from '../base-path.ts';
import type { OnError } from '../request-errors.ts';
import { createReleases } from '../releases/releases.ts';
import { createAppPool } from './app-pool/app-pool.ts';
import { callerOf, clientAddressOf, isLoopback } from './client-address.ts';
import { readAuthored } from './read-authored.ts';
import { readConfig } from './config.ts';
import { builtSite, filesOfSite } from './load-site.ts';
import { createListener } from './listener.ts';
import { queuesFor } from './work-queue.ts';
import { defaultBounds } from './connections.ts';
import { createLog } from './log.ts';
import { defaultRate, rateLimit } from './rate-limit.ts';
import { listen } from './serve.ts';
import { startAdvice } from './start-advice.ts';
import { staticFiles } from './static-files.ts';
import { watchLoad } from './watch-load.ts';
import { createDataUpdates } from './data-updates/data-updates.ts';

/** Longest time that requests under way get to finish, in milliseconds. */
const drain = 10_000;

const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const path = config.dataset ?? datasetFile;
  const dataset = await readDataset(path);
  const site = config.site ?? builtSite;
  const files = await filesOfSite(site);
  if (files === undefined)
    log.warn('The web app is not built, so only the API is served. Run `pnpm build`.');

  const releases = createReleases(dataset, await readAuthored(path));
  const updates =
    config.follow === undefined
      ? undefined
      : createDataUpdates({ ...config.follow, releases, log });
  let stopping = false;
  const load = watchLoad();
  const count = config.rateLimit === 0 ? undefined : rateLimit(config.rateLimit ?? defaultRate);
  const onError: OnError = (err, id) => log.error({ id, err }, 'failed');
  const { publicUrl, repositoryUrl, contactMail } = config;
  const pool = await createAppPool({
    releases,
    size: config.threads,
    site: files === undefined ? undefined : site,
    publicUrl,
    repositoryUrl,
    contactMail,
    onError,
  });
  // How the process is, is told by the thread that listens.
  const health = createApp({
    releases,
    takeUp: updates?.state,
    isStopping: () => stopping,
    onError,
  });
  const listener = createListener({
    fetch: pool.fetch,
    fetchHealth: health.fetch,
    queues: queuesFor(config.threads),
    releases,
    serveFile: await staticFiles(files),
    publicUrl,
    cacheBytes: config.cacheBytes,
    count:
      count &&
      ((incoming, price) => {
        const address = clientAddressOf(incoming, config.trustProxy);
        // Programs on the same machine are limited only where that is asked for.
        if (config.rateLimit === undefined && isLoopback(address)) return undefined;
        return count(callerOf(address), price);
      }),
    hasProxy: config.trustProxy > 0,
    isOverloaded: load.isOverloaded,
    onAccess: log.isLevelEnabled('info') ? (access) => log.info(access, 'answered') : undefined,
    onError,
  });
  const { server, port } = await listen(listener, config.port, config.host, publicUrl, {
    ...defaultBounds,
    connections: config.connections,
  }).catch(async (error: unknown) => {
    // Nothing else would end the process.
    await pool.stop();
    throw error;
  });
  closeWithGrace({ delay: drain, logger: false }, async () => {
    stopping = true;
    load.stop();
    updates?.stop();
    await new Promise((resolve) => server.close(resolve));
    await pool.stop();
  });
  updates?.start();
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host;
  console.log(
    `Parley is at http://${host}:${port}${basePathOf(config.publicUrl)} (data ${dataset.dataVersion}). Stop with Ctrl+C.`,
  );
};

try {
  await start();
} catch (error) {
  const advice = startAdvice(error);
  if (advice === undefined) throw error;
  console.error(advice);
  process.exitCode = 1;
}
