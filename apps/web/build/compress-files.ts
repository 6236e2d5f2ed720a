import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Files shorter than this gain nothing, in bytes. */
const worthIt = 860;

const encoders = { br: promisify(brotliCompress), gz: promisify(gzip) };

/**
 * The last step of the build: writes what compresses well as `.br` and `.gz` beside each file, as small
 * as it gets, so that a server sends it as it lies there.
 */
const folder = fileURLToPath(new URL('../dist/client', import.meta.url));

for await (const name of glob('**/*.{js,css,svg,webmanifest}', { cwd: folder })) {
  const file = join(folder, name);
  const bytes = await readFile(file);
  if (bytes.length < worthIt) continue;
  await writeFile(`${file}.br`, await encoders.br(bytes));
  await writeFile(`${file}.gz`, await encoders.gz(bytes, { level: 9 }));
}
