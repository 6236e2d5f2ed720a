import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import type { Plugin } from 'vite';

const all = 'virtual:messages';
const one = /^virtual:messages\/([a-z]{2})$/;

/**
 * Offers the messages of every language in a folder as modules: `virtual:messages` has a loader
 * for each language, `virtual:messages/en` its messages, compiled from ICU MessageFormat
 * to functions, so that no parser is sent to browsers.
 *
 * @param folder Folder with one `<language>.json` each.
 */
export const messages = (folder: string): Plugin => ({
  name: 'parley-messages',
  resolveId(id) {
    return id === all || one.test(id) ? `\0${id}` : undefined;
  },
  async load(resolved) {
    const id = resolved.startsWith('\0') ? resolved.slice(1) : '';
    if (id === all) {
      const codes = (await readdir(folder)).map((file) => file.replace(/\.json$/, ''));
      const loaders = codes.map((code) => `${code}: () => import('${all}/${code}')`);
      return `export default { ${loaders.join(', ')} };`;
    }
    const [, code] = one.exec(id) ?? [];
    if (code === undefined) return undefined;
    const file = join(folder, `${code}.json`);
    this.addWatchFile(file);
    // A flat map of texts; a test holds every language to the keys of English.
    const texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    return compileModule(new MessageFormat(code), texts);
  },
});
