import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const manifest = v.object({
  publishConfig: v.object({ exports: v.record(v.string(), v.string()) }),
});

/** Takes our packages as they are published, from what is built; in the repository they are sources. */
const asPublished: Plugin = {
  name: 'as-published',
  enforce: 'pre',
  resolveId: async (id) => {
    const [, name, part = ''] = /^@parley\/([a-z]+)(\/.+)?$/.exec(id) ?? [];
    if (name === undefined) return undefined;
    const folder = path(`../../../../packages/${name}`);
    const read: unknown = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = v.parse(manifest, read).publishConfig.exports[`.${part}`];
    return file === undefined ? undefined : `${folder}/${file}`;
  },
};

/** A script with everything that it imports, for a browser to load as a module. */
export const bundle = async (script: URL): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [asPublished],
    build: { write: false, rolldownOptions: { input: fileURLToPath(script) } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
};
