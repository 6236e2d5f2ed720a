import { DatabaseSync } from 'node:sqlite';
import type { MakeDatabase } from '../exports/export-store.ts';

/** Makes a SQLite database in memory and returns it as the bytes of a file. */
export const makeDatabase: MakeDatabase = ({ create, inserts, finish }) => {
  const database = new DatabaseSync(':memory:');
  try {
    // VACUUM would go through a file otherwise, and a container may have no disk to write to.
    database.exec('PRAGMA temp_store = MEMORY; BEGIN');
    for (const sql of create) database.exec(sql);
    for (const { sql, rows } of inserts) {
      const statement = database.prepare(sql);
      for (const row of rows) statement.run(...row);
    }
    for (const sql of finish) database.exec(sql);
    database.exec('COMMIT; VACUUM');
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
};
