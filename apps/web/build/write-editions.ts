import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { editionsOf, readDataset } from '@parley/model/node';

/**
 * Writes the release that is built here as one file a language, offered for download: the app in one
 * file (`edition.vite.config.ts`) with the dataset in it, checksums, and a list of what there is.
 */
const folder = new URL('../dist/client/editions/', import.meta.url);
const app = await readFile(new URL('../dist/edition/parley.html', import.meta.url), 'utf8');
const dataset = await readDataset(
  fileURLToPath(import.meta.resolve('@parley/provisions/dataset.json')),
);

await mkdir(folder, { recursive: true });
const files = editionsOf(app, dataset).map(({ language, html, sha256 }) => ({
  name: `parley-${language}.html`,
  language,
  html,
  bytes: Buffer.byteLength(html),
  sha256,
}));
for (const { name, html } of files) await writeFile(new URL(name, folder), html);
await writeFile(
  new URL('SHA256SUMS.txt', folder),
  files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
);
await writeFile(
  new URL('editions.json', folder),
  JSON.stringify({
    dataVersion: dataset.dataVersion,
    date: dataset.date,
    files: files.map(({ name, language, bytes, sha256 }) => ({ name, language, bytes, sha256 })),
  }),
);
