import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { messages } from './build/messages-plugin.ts';
import { pageData } from './build/page-data-plugin.ts';

/** Where the API answers while developing: the address that it has unless told otherwise. */
const api = 'http://localhost:8787';

export default defineConfig({
  plugins: [messages(fileURLToPath(new URL('messages', import.meta.url))), pageData(api), vue()],
  define: {
    // Composition API only, and no devtools in what readers load.
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
  },
  build: {
    outDir: 'dist/client',
    target: 'baseline-widely-available',
    // One style sheet for all pages: small, cached once, and never late for a lazy page.
    cssCodeSplit: false,
    // Data addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    manifest: true,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
  },
  // The worker that reads documents loads its parts as modules.
  worker: { format: 'es' },
  server: {
    proxy: { '/v1': api, '/openapi.json': api },
  },
});
