import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { messages } from './build/messages-plugin.ts';

const inSource = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Modules that need a server, and those that stand in their place. */
const instead: ReadonlyMap<string, string> = new Map(
  [
    ['fetch-page.ts', 'edition/fetch-page.ts'],
    ['device/open-device.ts', 'edition/open-device.ts'],
    ['official/run-reading.ts', 'edition/run-reading.ts'],
    ['brief/BriefLinks.vue', 'edition/BriefLinks.vue'],
    // A correction needs the service's data of the day and somebody to send it to.
    ['pages/CorrectPage.vue', 'pages/MissingPage.vue'],
    ['pages/DevelopersPage.vue', 'pages/MissingPage.vue'],
  ].map(([from = '', to = '']) => [inSource(from), inSource(to)]),
);

const withoutServer = (): Plugin => ({
  name: 'parley-edition-modules',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (importer?.includes('/src/edition/') === true && source.endsWith('?worker&inline'))
      return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const other = resolved && instead.get(resolved.id);
    return other === undefined || other === null ? resolved : { ...resolved, id: other };
  },
});

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString('base64');

/** The start of the file: unpacks the app and has it run as an inline module, the one kind that a disk allows. */
const start = `
const bytes = Uint8Array.from(atob(document.getElementById('program').textContent.trim()), (c) => c.charCodeAt(0));
const script = document.createElement('script');
script.type = 'module';
script.textContent = await new Response(
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
).text();
document.body.append(script);
`;

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes one HTML file with the app in it; `<!--dataset-->` is where a release goes (`parley edition`). */
const oneFile = (): Plugin => ({
  name: 'parley-edition-file',
  enforce: 'post',
  // Last of all: Vite itself puts the names of files into scripts at the end.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.values(bundle);
      const script = files.find((file) => file.type === 'chunk' && file.isEntry);
      const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      if (script?.type !== 'chunk' || style?.type !== 'asset') this.error('Nothing was built.');
      const frame = readFileSync(new URL('index.html', import.meta.url), 'utf8');
      const html = frame
        .replaceAll(/ *<link [^>]*>\n/g, '')
        .replace('<html>', '<html lang="en" data-copy data-edition>')
        .replace(
          '<!--head-->',
          () =>
            `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n<title>Parley</title>\n<style>${String(style.source)}</style>`,
        )
        .replace('<!--page-->', '<p id="opening">Parley</p>')
        .replace(
          '<!--data-->',
          () =>
            `<script type="text/plain" id="dataset"><!--dataset--></script>\n<script type="text/plain" id="program">${packed(script.code)}</script>`,
        )
        .replace(
          '<script type="module" src="/src/main.ts"></script>',
          () => `<script type="module">${start}</script>`,
        );
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'parley.html', source: html });
    },
  },
});

/** Builds the app once more as one file that opens from a disk. */
export default defineConfig({
  plugins: [
    messages(fileURLToPath(new URL('messages', import.meta.url))),
    withoutServer(),
    vue(),
    oneFile(),
  ],
  publicDir: false,
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    outDir: 'dist/edition',
    target: 'baseline-widely-available',
    cssCodeSplit: false,
    // Everything is in the file.
    assetsInlineLimit: 100_000_000,
    modulePreload: false,
    rolldownOptions: {
      input: inSource('edition/main.ts'),
      output: { codeSplitting: false },
    },
  },
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
});
