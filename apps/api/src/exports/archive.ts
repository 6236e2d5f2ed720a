import { zipSync, type Zippable } from 'fflate';
import type { Release } from '../releases/release.ts';
import { aboutRelease } from './about.ts';

/** A file of the archive. */
interface ArchivedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/**
 * The files of a release in one archive (zip), with `SHA256SUMS` as `sha256sum --check` reads it and a text that
 * says what it is. The same bytes wherever it was made.
 */
export const archiveOf = (
  release: Release,
  files: readonly ArchivedFile[],
): Uint8Array<ArrayBuffer> => {
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  const about = aboutRelease(release)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
  const texts = { 'README.txt': about, SHA256SUMS: sums };
  const entries: Zippable = {
    ...Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
  };
  // A zip otherwise carries the time at which it was made.
  const mtime = new Date(`${release.dataset.date}T12:00:00`);
  return new Uint8Array(zipSync(entries, { mtime, level: 6 }));
};
