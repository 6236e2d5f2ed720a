import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportFiles } from '@parley/contract';
import { crawl } from './crawl.ts';
import { headersFile, nginxRules } from './served-headers.ts';
import { serviceOnly } from './service-only.ts';

interface CopyOptions {
  /** Answers an address of the service, with its public origin. */
  ask: (path: string) => Promise<Response>;
  /** Folder of the web app's files. */
  files: string;
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

/** Addresses that no page links to, and readers or programs ask for. */
const unlinked = [
  '/offline',
  '/shell',
  '/feed.atom',
  '/zh/feed.atom',
  '/robots.txt',
  '/llms.txt',
  '/openapi.json',
];

/** Addresses whose answers are computed from what is asked. */
const isOfService = (path: string): boolean => /^\/(?:v1|docs|mcp)(?:\/|$)/.test(path);

/** `/topics/health` is served from `topics/health.html` wherever files are served without a suffix. */
const fileOf = (path: string): string =>
  path === '/' ? 'index.html' : `${path.slice(1).replace(/\/$/, '')}.html`;

/** Marks a page as part of a copy, so that what needs the service is not offered (styles/page.css). */
const marked = (html: string): string => html.replace('<html', '<html data-copy');

/**
 * Writes the whole site as files: every page that can be reached by links, what its scripts ask for,
 * the data to download, feeds, and the headers to serve it with.
 */
export const writeCopy = async ({
  ask,
  files,
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
  const writeAnswer = async (path: string, response: Response): Promise<void> =>
    write(path.slice(1), new Uint8Array(await response.arrayBuffer()));

  const downloads = exportFiles.map(({ file }) => `/v1/exports/${file}`);
  for await (const { path, response, body } of crawl(['/', '/zh', ...unlinked], ask)) {
    const hasSuffix = /\.[a-z]+$/.test(path);
    if (isOfService(path) && !hasSuffix) {
      report.serviceOnly.push(path);
      continue;
    }
    if (response.status !== 200) report.broken.push(path);
    else if (body !== '') {
      await write(fileOf(path), marked(body));
      report.pages += 1;
      const data = await ask(`/page-data${path === '/' ? '/index' : path}.json`);
      if (data.ok) await writeAnswer(`/page-data${path === '/' ? '/index' : path}.json`, data);
    } else if (hasSuffix) await writeAnswer(path, response);
    else report.broken.push(path);
  }
  for (const path of report.serviceOnly)
    await write(fileOf(path), serviceOnly(path, downloads, dataVersion));
  for (const path of downloads) {
    const response = await ask(path);
    if (response.ok) await writeAnswer(path, response);
  }
  const siteMap = await ask('/sitemap.xml');
  if (siteMap.ok) await writeAnswer('/sitemap.xml', siteMap);
  await write('404.html', marked(await (await ask('/no-such-page')).text()));
  await cp(files, folder, {
    recursive: true,
    filter: (source) => source !== join(files, 'index.html') && source !== join(files, '.vite'),
  });
  await write('_headers', headersFile());
  await write('nginx.conf', nginxRules(folder));
  return report;
};
