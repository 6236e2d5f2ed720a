import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '@parley/model/node';
import { datasetFile } from '@parley/provisions/files';
import { createApp } from '../app.ts';
import { createReleases } from '../releases/releases.ts';
import { writeCopy } from './copy/write-copy.ts';
import { ConfigError, readConfig } from './config.ts';
import { readAuthored } from './read-authored.ts';
import { builtSite, loadSite } from './load-site.ts';
import { makeDatabase } from './make-database.ts';

/**
 * `PUBLIC_URL=https://… pnpm copy [FOLDER]`: the whole site as files, for hosts that serve files alone.
 * PUBLIC_URL says where it will be reached, REPOSITORY_URL and CONTACT_MAIL
 * where corrections go.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const folder = resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? 'copy');

try {
  const { publicUrl, repositoryUrl, contactMail } = readConfig(process.env);
  // Files cannot know under which name they are asked for, and their links must.
  if (publicUrl === undefined || new URL(publicUrl).pathname !== '/')
    throw new ConfigError(
      'Say where the copy will be reached, at the root of a host: PUBLIC_URL=https://parley.example.',
    );
  const dataset = await readDataset(datasetFile);
  const web = await loadSite(builtSite);
  if (!web) throw new ConfigError('The web app is not built. Run `pnpm build` first.');
  const app = createApp({
    releases: createReleases(dataset, await readAuthored(datasetFile)),
    site: web.site,
    publicUrl,
    repositoryUrl,
    contactMail,
    makeDatabase,
    onError: (error) => console.error(error),
  });
  const report = await writeCopy({
    fetchPage: async (path) => app.request(publicUrl + path),
    web,
    publicUrl,
    folder,
    dataVersion: dataset.dataVersion,
  });
  console.log(
    `${report.pages} pages and ${report.files} files of release ${dataset.dataVersion} are in ${folder}. Serve it with the headers in ${join(folder, '_headers')} or the rules in nginx.conf.`,
  );
  for (const path of report.broken) console.error(`A link leads nowhere: ${path}`);
  process.exitCode = report.broken.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
