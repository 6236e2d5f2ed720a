import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

const frame = '\0parley-dev-frame';
const manifest = '\0parley-dev-manifest';

/**
 * Gives the server's entry what it imports from the build of the client, where nothing is built:
 * `index.html` with Vite's client in it, and an empty manifest, since nothing is preloaded.
 */
export const devEntry = (): Plugin => {
  let server: ViteDevServer | undefined;
  return {
    name: 'parley-dev-entry',
    apply: 'serve',
    enforce: 'pre',
    configureServer: (started) => {
      server = started;
    },
    resolveId(source) {
      if (source.endsWith('/dist/client/index.html?raw')) return frame;
      if (source.endsWith('/dist/client/.vite/manifest.json')) return manifest;
      return undefined;
    },
    async load(id) {
      if (id === manifest) return 'export default {};';
      if (id !== frame || !server) return undefined;
      const file = join(server.config.root, 'index.html');
      this.addWatchFile(file);
      const html = await server.transformIndexHtml('/', await readFile(file, 'utf8'));
      return `export default ${JSON.stringify(html)};`;
    },
  };
};
