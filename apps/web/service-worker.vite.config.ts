import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

interface Chunk {
  file: string;
  src?: string;
  css?: string[];
  assets?: string[];
}

const manifest = new URL('dist/client/.vite/manifest.json', import.meta.url);

/** Scripts, style and the fonts of both scripts' Latin letters: what any page needs to be shown. */
const shellOf = (chunks: Record<string, Chunk>): string[] => {
  const files = Object.values(chunks).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ]);
  return [...new Set(files)]
    .filter((file) => /\.(?:js|css)$|-latin-wght-normal[^/]*\.woff2$/.test(file))
    .map((file) => `/${file}`)
    .concat('/theme.js');
};

const assets = new URL('dist/client/assets', import.meta.url);

/** Workers and what they load, which the list of the app's files does not name. */
const furtherFiles = (shell: readonly string[]): string[] =>
  readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `/assets/${file}`)
    .filter((file) => !shell.includes(file));

/**
 * Builds the service worker as one file beside the app, after the app: it holds the list of the
 * app's files and changes with them.
 */
export default defineConfig(() => {
  // Tools read this file too, also where the app was never built.
  const built = existsSync(manifest);
  const chunks = (built ? JSON.parse(readFileSync(manifest, 'utf8')) : {}) as Record<string, Chunk>;
  return {
    publicDir: false,
    plugins: [
      {
        name: 'parley:after-the-app',
        buildStart() {
          if (!built) this.error(`${fileURLToPath(manifest)} is missing: build the app first`);
        },
      },
    ],
    define: {
      // Workbox speaks to developers unless told; a library build does not tell it.
      'process.env.NODE_ENV': JSON.stringify('production'),
      SHELL_FILES: JSON.stringify(shellOf(chunks)),
      FURTHER_FILES: JSON.stringify(built ? furtherFiles(shellOf(chunks)) : []),
      BUILD_NAME: JSON.stringify(chunks['index.html']?.file ?? ''),
    },
    build: {
      outDir: 'dist/client',
      emptyOutDir: false,
      target: 'baseline-widely-available',
      lib: {
        entry: 'src/service-worker/sw.ts',
        formats: ['iife'],
        name: 'parley',
        fileName: () => 'sw.js',
      },
    },
  };
});
