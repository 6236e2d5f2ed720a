import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { wrongArrows } from './arrows.ts';
import type { SourceFile } from './source-file.ts';
import { top } from './top.ts';

/** `check:arrows`: no import points where it must not. */
const files: SourceFile[] = [];
for (const folder of ['apps', 'packages'])
  for (const entry of await readdir(join(top, folder), { recursive: true, withFileTypes: true })) {
    const path = relative(top, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && /\.(?:ts|vue)$/.test(path) && !/\/(?:node_modules|dist)\//.test(path))
      files.push({ path, text: await readFile(join(top, path), 'utf8') });
  }

const wrong = wrongArrows(files);
for (const { path, line, imported, message } of wrong)
  console.error(`${path}:${line}  imports ${imported}\n    ${message}`);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${files.length} files, every arrow points down.`);
