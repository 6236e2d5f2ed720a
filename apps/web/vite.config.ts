import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { devEntry } from './build/dev-entry-plugin.ts';
import { messages } from './build/messages-plugin.ts';

/**
 * What nearly every page needs comes in few files: many small ones do not compress.
 * The rest is parted by page.
 */
const chunks = [
  { name: 'vue', test: /node_modules[\\/](?:@vue|vue|vue-router|pinia)[\\/]/ },
  {
    name: 'vocabulary',
    test: /model[\\/]src[\\/]vocabulary[\\/](?:cell-states|cooperation-bases|evidence-states|force-classes|relation-types|stances)\.ts/,
  },
];

export default defineConfig({
  plugins: [messages(fileURLToPath(new URL('messages', import.meta.url))), devEntry(), vue()],
  define: {
    // Composition API only, and no devtools in what readers load.
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
  },
  experimental: {
    // Scripts and styles find their files beside them, under whatever path of a host they are; the
    // renderer writes that path into pages.
    renderBuiltUrl: (_file, { hostType, ssr }) =>
      hostType === 'html' || ssr ? undefined : { relative: true },
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
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  // The worker that reads documents loads its parts as modules.
  worker: { format: 'es' },
});
