import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { datasetPlace, embedBytes, embedText } from '@parley/model/node';
import vue from '@vitejs/plugin-vue';
import { build, defineConfig, type Plugin } from 'vite';
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

/** The start of the file as one script: it unpacks the rest. */
const startScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: inSource('edition/start.ts'), formats: ['es'], fileName: 'start' },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('The start was not built.');
  return output.output[0].code;
};

/** Takes the fonts out of a style sheet, where each stands for every script that it is beside. */
const withoutFonts = (css: string): { css: string; fonts: string[] } => {
  const fonts: string[] = [];
  const named = css.replaceAll(/data:font\/woff2;base64,[\w+/=]+/g, (address) => {
    const font = address.slice(address.indexOf(',') + 1);
    if (!fonts.includes(font)) fonts.push(font);
    return `font-${fonts.indexOf(font)}`;
  });
  // They are here as soon as the style is, and are waited for while the app is unpacked.
  return { css: named.replaceAll(/font-display: ?optional/g, 'font-display:block'), fonts };
};

const carried = (id: string, packed: string): string =>
  `<script type="text/plain" id="${id}">${packed}</script>`;

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
    async handler(_options, bundle) {
      const files = Object.values(bundle);
      const script = files.find((file) => file.type === 'chunk' && file.isEntry);
      const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      if (script?.type !== 'chunk' || style?.type !== 'asset') this.error('Nothing was built.');
      const { css, fonts } = withoutFonts(String(style.source));
      const start = await startScript();
      const theme = readFileSync(new URL('public/theme.js', import.meta.url), 'utf8');
      const frame = readFileSync(new URL('index.html', import.meta.url), 'utf8');
      const html = frame
        .replaceAll(/ *<link [^>]*>\n/g, '')
        // As a file it would stand beside this one, which has nothing beside it.
        .replace('<script src="/theme.js"></script>', () => `<script>${theme}</script>`)
        .replace('<html>', '<html lang="en" data-edition>')
        .replace(
          '<!--head-->',
          () =>
            `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n<title>Parley</title>`,
        )
        .replace('<!--page-->', '<p id="opening">Parley</p>')
        .replace('<!--data-->', () =>
          [
            carried('dataset', datasetPlace),
            carried('style', embedText(css)),
            ...fonts.map((font, place) =>
              carried(`font-${place}`, embedBytes(Buffer.from(font, 'base64'))),
            ),
            carried('program', embedText(script.code)),
          ].join('\n'),
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
