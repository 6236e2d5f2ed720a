import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportFiles } from '@parley/contract';
import { pagePrefixes } from '@parley/model';
import type { LoadedSite } from '../load-site.ts';
import { copyFiles } from './copy-files.ts';
import { crawl } from './crawl.ts';
import { copyRules, nginxRules } from './served-headers.ts';
import { serviceOnly } from './service-only.ts';

interface CopyOptions {
  /** Answers an address of the service, with its public origin. */
  fetchPage: (path: string) => Promise<Response>;
  /** The built web app. */
  web: LoadedSite;
  /** Where the copy will be reached. */
  publicUrl: string;
  /** Where the copy is written; what lies there is overwritten. */
  folder: string;
  dataVersion: string;
}

/** What a copy came to. */
export interface CopyReport {
  pages: number;
  files: number;
  /** Addresses that only a running service answers. */
  serviceOnly: string[];
  /** Addresses that are linked to and lead nowhere. */
  broken: string[];
}

/** Addresses that no page need link to, and readers or programs ask for. */
const starts = [
  ...Object.values(pagePrefixes).flatMap((prefix) => [
    prefix || '/',
    `${prefix}/feed.atom`,
    `${prefix}/events.atom`,
    `${prefix}/events.ics`,
  ]),
  '/offline',
  '/shell',
  '/robots.txt',
  '/sitemap.xml',
  '/llms.txt',
  '/openapi.json',
];

/** Addresses whose answers are computed from what is asked. */
const isOfService = (path: string): boolean => /^\/(?:v1|docs|mcp)(?:\/|$)/.test(path);

/** Files that are made from what is asked. */
const isComplete = (path: string): boolean => path.startsWith('/v1/briefs.');

/** `/topics/health` is served from `topics/health.html` wherever files are served without a suffix. */
const fileOf = (path: string): string =>
  path === '/' ? 'index.html' : `${path.slice(1).replace(/\/$/, '')}.html`;

/** Whether a line of a page's head leads to the service, which a copy has not. */
const leadsToApi = (line: string): boolean =>
  line.trimStart().startsWith('<link rel="alternate" type=') && /\/v1|\/oembed\?/.test(line);

/** Marks a page as part of a copy, so that what needs the service is not offered (styles/page.css, the head). */
const marked = (html: string): string =>
  html
    .replace('<html', '<html data-copy')
    .split('\n')
    .filter((line) => !leadsToApi(line))
    .join('\n');

/**
 * Writes the whole site as files: every page that can be reached by links, what its scripts ask for,
 * the data to download, feeds, and the headers to serve it with.
 */
export const writeCopy = async ({
  fetchPage,
  web,
  publicUrl,
  folder,
  dataVersion,
}: CopyOptions): Promise<CopyReport> => {
  const report: CopyReport = { pages: 0, files: 0, serviceOnly: [], broken: [] };
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
    report.files += 1;
  };
  const writeAnswer = async (path: string): Promise<void> => {
    const response = await fetchPage(path);
    if (response.ok) await write(path.slice(1), new Uint8Array(await response.arrayBuffer()));
  };

  for await (const { path, status, page } of crawl(starts, fetchPage)) {
    // Files of the build, which lie there already.
    if (path.startsWith('/editions/')) continue;
    const hasSuffix = /\.[a-z]+$/.test(path);
    if (isOfService(path) && (!hasSuffix || isComplete(path))) report.serviceOnly.push(path);
    else if (status !== 200) report.broken.push(path);
    else if (page === undefined) await writeAnswer(path);
    else {
      await write(fileOf(path), marked(page));
      await writeAnswer(web.site.pageDataAddress(path));
      report.pages += 1;
    }
  }
  await writeAnswer(web.site.datasetAddress);
  const downloads = exportFiles.map(({ file }) => `/v1/exports/${file}`);
  for (const path of [...downloads, `/authored/${dataVersion}.ndjson`]) await writeAnswer(path);
  for (const path of report.serviceOnly)
    await write(fileOf(path), serviceOnly(path, downloads, dataVersion));
  await write('404.html', marked(await (await fetchPage('/no-such-page')).text()));
  await copyFiles(web.files, folder);
  await write('_headers', copyRules(publicUrl));
  await write('nginx.conf', nginxRules(publicUrl, folder));
  return report;
};
