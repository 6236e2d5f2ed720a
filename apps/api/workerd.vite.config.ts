import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { copyFiles } from './src/server/copy/copy-files.ts';
import { fileRules } from './src/server/copy/served-headers.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const client = path('../web/dist/client');
const output = path('dist/workerd');

/** The files of the web app, and the headers that the platform sends with them without asking the app. */
const files: Plugin = {
  name: 'files',
  writeBundle: async ({ dir = output }) => {
    await copyFiles(client, join(dir, 'files'));
    await writeFile(join(dir, 'files/_headers'), fileRules());
  },
};

/** The XML writer behind the feed asks for Node's streams and does without them where there are none. */
const withoutStreams: Plugin = {
  name: 'without-streams',
  enforce: 'pre',
  resolveId: (id) => (id === 'stream' ? '\0no-streams' : undefined),
  load: (id) => (id === '\0no-streams' ? 'export {};' : undefined),
};

/** Workbooks are zipped without a Worker. */
const zipInPlace: Plugin = {
  name: 'zip-in-place',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer?.includes('write-excel-file') === true
      ? path('src/workerd/zip-in-place.ts')
      : undefined,
};

/** The authored files of the data, as one text. */
const authoredText: Plugin = {
  name: 'authored-text',
  resolveId: (id) => (id === 'virtual:built-authored' ? '\0authored' : undefined),
  load: async (id) =>
    id === '\0authored'
      ? `export default ${JSON.stringify(await readFile(path('../../packages/provisions/dist/authored.ndjson'), 'utf8'))};`
      : undefined,
};

/** Puts app, dataset and pages into one module that workerd runs. */
export default defineConfig({
  plugins: [withoutStreams, zipInPlace, authoredText, files],
  resolve: {
    alias: {
      'virtual:built-dataset': path('../../packages/provisions/dist/dataset.json'),
      'virtual:built-site': path('../web/dist/server/entry-server.js'),
    },
  },
  // Parsed at start as one string, which is faster than a literal of a megabyte.
  json: { stringify: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { target: 'webworker', noExternal: true },
  build: {
    ssr: path('src/workerd/main.ts'),
    outDir: output,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'worker.js', codeSplitting: false } },
  },
});
