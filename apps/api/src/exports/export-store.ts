import { exportFiles, type ExportedList, type ExportFile } from '@parley/contract';
import { sha256Of } from '../middleware/etag.ts';
import { perRelease, type Release } from '../releases/release.ts';
import { csvOf } from '../tables/csv.ts';
import type { SqliteScript } from '../tables/sqlite.ts';
import { columnsOfList } from './columns.ts';
import { dataPackage } from './data-package.ts';
import { archiveOf } from './archive.ts';
import { databaseScript } from './database.ts';
import { exportedItems, isExportedList } from './lists.ts';
import { writeWorkbook } from './workbook.ts';

/** Runs a script in a new database and returns the file. Not every engine has one. */
export type MakeDatabase = (script: SqliteScript) => Uint8Array<ArrayBuffer>;

/** A file as it is sent. */
interface Artefact {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** The files of one release, made when first asked for and kept. */
export interface ExportStore {
  /** Files that this installation makes. */
  files: readonly ExportFile[];
  /** @returns The file, the same bytes each time. */
  read: (file: ExportFile) => Promise<Artefact>;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const listBytes = async (
  release: Release,
  list: ExportedList,
  format: ExportFile['format'],
): Promise<Uint8Array<ArrayBuffer>> => {
  if (format === 'xlsx') return writeWorkbook(release, list);
  const items = exportedItems(list, release);
  if (format === 'csv') return utf8(csvOf(items, columnsOfList(list)));
  if (format === 'ndjson') return utf8(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  const { length: total } = items;
  return utf8(JSON.stringify({ items, total, dataVersion: release.version, next: null }));
};

const storeOf = (release: Release, makeDatabase: MakeDatabase | undefined): ExportStore => {
  const files = exportFiles.filter(({ format }) => format !== 'sqlite' || makeDatabase);
  const cache = new Map<string, Promise<Artefact>>();

  const bytesOf = async ({ name, format }: ExportFile): Promise<Uint8Array<ArrayBuffer>> => {
    if (isExportedList(name)) return listBytes(release, name, format);
    if (format === 'sqlite' && makeDatabase) return makeDatabase(databaseScript(release));
    if (format === 'zip') {
      const parts: Parameters<typeof archiveOf>[1][number][] = [];
      for (const file of files)
        if (isArchived(file)) parts.push({ name: file.file, ...(await read(file)) });
      return archiveOf(release, parts);
    }
    if (name === 'all') return utf8(JSON.stringify(release.dataset));
    const tables: Parameters<typeof dataPackage>[1][number][] = [];
    for (const file of files)
      if (file.format === 'csv' && isExportedList(file.name)) {
        const { bytes, sha256 } = await read(file);
        tables.push({ list: file.name, bytes: bytes.length, sha256 });
      }
    return utf8(JSON.stringify(dataPackage(release, tables), undefined, 2));
  };

  const make = async (file: ExportFile): Promise<Artefact> => {
    const bytes = await bytesOf(file);
    return { bytes, sha256: await sha256Of(bytes) };
  };

  const read = (file: ExportFile): Promise<Artefact> => {
    const cached = cache.get(file.file) ?? make(file);
    cache.set(file.file, cached);
    // What failed is tried again, not kept.
    cached.catch(() => cache.delete(file.file));
    return cached;
  };

  return { files, read };
};

/** Whether a file is in the archive: each thing once, in the form that keeps the most. */
const isArchived = ({ format, name }: ExportFile): boolean =>
  format === 'csv' || format === 'sqlite' || name === 'all' || name === 'datapackage';

/** Gives the files of a release; `makeDatabase` is left out on engines without SQLite. */
export const exportStores = (
  makeDatabase: MakeDatabase | undefined,
): ((release: Release) => ExportStore) => perRelease((release) => storeOf(release, makeDatabase));
