import { readDataset } from '@parley/model/node';
import { datasetFile } from '@parley/provisions/files';
import closeWithGrace from 'close-with-grace';
import { createApp } from '../app.ts';
import { basePathOf } from '../base-path.ts';
import type { OnError } from '../request-errors.ts';
import { createReleases } from '../releases/releases.ts';
import { clientAddressOf } from './client-address.ts';
import { readConfig } from './config.ts';
import { builtSite, loadSite } from './load-site.ts';
import { createListener } from './listener.ts';
import { createLog } from './log.ts';
import { rateLimit } from './rate-limit.ts';
import { makeDatabase } from './make-database.ts';
import { prepare } from './prepare.ts';
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
  const dataset = await readDataset(config.dataset ?? datasetFile);
  const web = await loadSite(config.site ?? builtSite);
  if (!web) log.warn('The web app is not built, so only the API is served. Run `pnpm build`.');

  const releases = createReleases(dataset);
  const updates =
    config.follow === undefined
      ? undefined
      : createDataUpdates({ ...config.follow, releases, log });
  let stopping = false;
  const load = watchLoad();
  const count = config.rateLimit === undefined ? undefined : rateLimit(config.rateLimit);
  const onError: OnError = (err, id) => log.error({ id, err }, 'failed');
  const app = createApp({
    releases,
    takeUp: updates?.state,
    site: web?.site,
    publicUrl: config.publicUrl,
    repositoryUrl: config.repositoryUrl,
    makeDatabase,
    isStopping: () => stopping,
    onError,
  });
  const listener = createListener({
    fetch: app.fetch,
    releases,
    serveFile: await staticFiles(web?.files),
    publicUrl: config.publicUrl,
    cacheBytes: config.cacheBytes,
    count: count && ((incoming) => count(clientAddressOf(incoming, config.trustProxy))),
    isOverloaded: load.isOverloaded,
    onAccess: log.isLevelEnabled('info') ? (access) => log.info(access, 'answered') : undefined,
    onError,
  });
  const { server, port } = await listen(listener, config.port, config.host, config.publicUrl);
  const preparing = new AbortController();
  closeWithGrace({ delay: drain, logger: false }, async () => {
    stopping = true;
    preparing.abort();
    load.stop();
    updates?.stop();
    await new Promise((resolve) => server.close(resolve));
  });
  releases.eachCurrent((release) => {
    prepare(release, {
      fetch: app.fetch,
      isOverloaded: load.isOverloaded,
      signal: preparing.signal,
    }).catch((error: unknown) => log.error(error));
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
