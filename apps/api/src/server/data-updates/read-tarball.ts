import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import { exceededBound } from './json-bounds.ts';
import { UpdateRefused } from './update-refused.ts';

/** The only files that are read. Nothing of the package is written or run. */
const [datasetPath, authoredPath] = ['package/dist/dataset.json', 'package/dist/authored.ndjson'];

/** Ten times what the package and its dataset take today, unpacked. */
const [mostUnpacked, mostDataset, mostAuthored] = [48_000_000, 12_000_000, 16_000_000];

/** Ten times what today's dataset has: six levels, and 46,000 parts. */
const bounds = { levels: 64, parts: 500_000 };

const isOutside = (path: string): boolean =>
  path.startsWith('/') || path.includes('\\') || path.split('/').includes('..');

/** What a tarball of the data package holds. */
export interface Unpacked {
  /** The dataset as a JSON value, not yet checked. */
  value: unknown;
  /** The authored files, `{ path, text }` a line; releases from before they were published have none. */
  authored: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Checks a package tarball against its integrity and reads the data out of it.
 *
 * @throws UpdateRefused when bytes differ, the archive is damaged, too large, holds links or paths that lead
 *   outside, or has no dataset.
 */
export const readTarball = (bytes: Uint8Array, integrity: string): Unpacked => {
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (!integrity.split(' ').includes(actual))
    throw new UpdateRefused(
      'The tarball is not the one that the registry promised: its SHA-512 differs.',
    );
  let archive: Buffer;
  try {
    archive = gunzipSync(bytes, { maxOutputLength: mostUnpacked });
  } catch (cause) {
    throw new UpdateRefused('The tarball is damaged, or larger than is allowed when unpacked.', {
      isLasting: true,
      cause,
    });
  }

  let refused: string | undefined;
  /** Gathers one file of the archive, up to a number of bytes. */
  const gather = (what: string, most: number) => {
    const parts: Buffer[] = [];
    let length = 0;
    return {
      parts,
      add: (part: Buffer): void => {
        length += part.length;
        if (length > most) refused ??= `The ${what} in the tarball is larger than ${most} bytes.`;
        else parts.push(part);
      },
    };
  };
  const dataset = gather('dataset', mostDataset);
  const authored = gather('authored texts', mostAuthored);
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry: ReadEntry) => {
      if (isOutside(entry.path)) refused ??= 'The tarball holds a path that leads outside of it.';
      if (entry.type !== 'File' && entry.type !== 'OldFile' && entry.type !== 'Directory')
        refused ??= 'The tarball holds something that is no plain file.';
      if (entry.path === datasetPath) entry.on('data', dataset.add);
      else if (entry.path === authoredPath) entry.on('data', authored.add);
      else entry.resume();
    },
  });
  parser.on('error', () => (refused ??= 'The tarball is damaged.'));
  // The whole archive is at hand, so it is read before `end` returns.
  parser.end(archive);
  if (refused !== undefined) throw new UpdateRefused(refused, { isLasting: true });
  if (dataset.parts.length === 0)
    throw new UpdateRefused('The tarball holds no dataset.', { isLasting: true });
  const json = Buffer.concat(dataset.parts);
  const exceeded = exceededBound(bounds, json);
  if (exceeded !== undefined)
    throw new UpdateRefused(
      `The dataset in the tarball has more than ${bounds[exceeded]} ${exceeded}.`,
      { isLasting: true },
    );
  try {
    return {
      value: JSON.parse(json.toString('utf8')),
      authored:
        authored.parts.length === 0 ? undefined : new Uint8Array(Buffer.concat(authored.parts)),
    };
  } catch (cause) {
    throw new UpdateRefused('The dataset in the tarball is not JSON.', { isLasting: true, cause });
  }
};
