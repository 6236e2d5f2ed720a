import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { withFaultyQuery } from './faulty-query.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const web = path('../../../web');

/** Modules of the web app that fail in this build, and what stands in their place. */
const failing: Readonly<Record<string, string>> = {
  '/src/pages/MethodPage.vue':
    '<script setup>throw new TypeError("fault in setup");</script><template><p></p></template>',
  '/src/pages/ContributePage.vue':
    '<script setup>const fault = () => { throw new TypeError("fault in render"); };</script><template><p>{{ fault() }}</p></template>',
};

const faults: Plugin = {
  name: 'faults',
  enforce: 'pre',
  load: (id) =>
    Object.entries(failing).find(([file]) => id === join(web, file).replaceAll('\\', '/'))?.[1],
};

const faultyQuery: Plugin = {
  name: 'faulty-query',
  enforce: 'pre',
  transform: (code, id) => withFaultyQuery(id, code),
};

/** Within apps/web, where the renderer finds Vue. */
const site = join(web, 'node_modules/.cache/failing-site');
/** Within apps/api, where wrangler finds its own files. */
const services = path('../../node_modules/.cache/failing-service');

/**
 * Builds the web app with pages that fail, alone and inside the bundle and the Worker.
 * A program of its own, so that it builds as the commands do and not as a test runner would.
 */
await build({
  root: web,
  configFile: join(web, 'vite.config.ts'),
  plugins: [faults],
  logLevel: 'error',
  build: { ssr: 'src/entry-server.ts', outDir: join(site, 'server'), copyPublicDir: false },
});
await writeFile(join(site, 'package.json'), '{ "type": "module" }\n');
await symlink(join(web, 'dist/client'), join(site, 'client')).catch(() => {});

const renderer = join(site, 'server/entry-server.js');
const root = path('../..');
await build({
  root,
  configFile: path('../../node.vite.config.ts'),
  plugins: [faultyQuery],
  logLevel: 'error',
  build: {
    outDir: join(services, 'node'),
    emptyOutDir: true,
    rolldownOptions: { input: { 'site/server/entry-server': renderer } },
  },
});
await mkdir(join(services, 'workerd'), { recursive: true });
await build({
  root,
  configFile: path('../../workerd.vite.config.ts'),
  plugins: [faultyQuery],
  logLevel: 'error',
  resolve: { alias: { 'virtual:built-site': renderer } },
  build: { outDir: join(services, 'workerd/dist/workerd'), emptyOutDir: true },
});
await cp(path('../../wrangler.jsonc'), join(services, 'workerd/wrangler.jsonc'));
