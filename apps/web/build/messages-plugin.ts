import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import type { Plugin } from 'vite';
import { messageParts, partOf } from '../src/message-parts.ts';

const all = 'virtual:messages';
const one = /^virtual:messages\/([a-z]{2})\/([a-zA-Z]+)$/;

/** Every part of a language, and what belongs to none. */
const parts = messageParts;

/**
 * Offers the messages of every language in a folder as modules: `virtual:messages` has loaders
 * for each language, `virtual:messages/en/core` and one for each part have its messages, compiled
 * from ICU MessageFormat to functions, so that no parser is sent to browsers.
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
      const loaders = codes.map((code) => {
        const ofParts = parts.map((part) => `${part}: () => import('${all}/${code}/${part}')`);
        return `${code}: { ${ofParts.join(', ')} }`;
      });
      return `export default { ${loaders.join(', ')} };`;
    }
    const [, code, part] = one.exec(id) ?? [];
    if (code === undefined || part === undefined) return undefined;
    const file = join(folder, `${code}.json`);
    this.addWatchFile(file);
    // A flat map of texts; a test holds every language to the keys of English.
    const texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    const own = Object.entries(texts).filter(([key]) => partOf(key) === part);
    return compileModule(new MessageFormat(code), Object.fromEntries(own));
  },
});
