import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies the files of the built web app, without the empty page that only the renderer reads, without
 * the build's own notes, and without what the build compressed for a server of ours: whoever serves the
 * copy compresses by itself.
 *
 * @param client Folder that they were built into.
 */
export const copyFiles = async (client: string, folder: string): Promise<void> => {
  const unserved = new Set([join(client, 'index.html'), join(client, '.vite')]);
  await cp(client, folder, {
    recursive: true,
    filter: (source) => !unserved.has(source) && !/\.(?:br|gz)$/.test(source),
  });
};
