import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';

/** The SHA-256 of bytes or text, in hexadecimal. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** What a spreadsheet has inside: its files, the rows of each sheet, and the hash of each but the dated one. */
export const workbookListing = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, content]) => {
      const text = new TextDecoder().decode(content);
      const rows = name.includes('/worksheets/') ? ` ${text.split('<row ').length - 1} rows` : '';
      return name.startsWith('docProps/') ? name : `${name}${rows} sha256 ${sha256(content)}`;
    })
    .join('\n');

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a database has inside: each table with its columns, its rows and a hash over them. */
export const databaseListing = async (bytes: Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-answers-'));
  try {
    const file = join(folder, 'recorded.sqlite');
    await writeFile(file, bytes);
    const database = new DatabaseSync(file, { readOnly: true });
    const tables = database
      .prepare('SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name')
      .all();
    const lines = tables.map(({ name, sql }) => {
      if (!/^CREATE (?:VIRTUAL )?TABLE/i.test(String(sql))) return String(sql);
      const rows = database.prepare(`SELECT * FROM ${quoted(String(name))}`).all();
      return `${String(sql)}\n${String(name)}: ${rows.length} rows`;
    });
    database.close();
    return lines.join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
};
