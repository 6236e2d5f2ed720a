import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const client = path('../web/dist/client');
const output = path('dist/node');

/** What the service serves, and the licences it is passed on under. */
const contents: Plugin = {
  name: 'contents',
  writeBundle: async ({ dir = output }) => {
    await cp(client, join(dir, 'site/client'), { recursive: true });
    await cp(path('../../packages/provisions/dist/dataset.json'), join(dir, 'dataset.json'));
    for (const name of ['LICENSE', 'LICENSE-DATA'])
      await cp(path(`../../${name}`), join(dir, name));
    await writeFile(join(dir, 'package.json'), '{ "type": "module", "private": true }\n');
  },
};

/**
 * The service as one folder that needs Node and nothing else: no package manager, no network.
 * `node server.js` starts it.
 */
export default defineConfig({
  plugins: [contents],
  define: {
    'process.env.NODE_ENV': '"production"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: output,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        server: path('src/server/bundle.ts'),
        // Beside the chunk that starts them, under the names that it looks for.
        'chunks/app-thread': path('src/server/app-pool/app-thread.ts'),
        'chunks/release-worker': path('src/server/data-updates/release-worker.ts'),
        'site/server/entry-server': path('../web/dist/server/entry-server.js'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
