import { exportedLists, type ExportedList } from '@parley/contract';
import { publishedEntities, requiredLanguages, sentText } from '@parley/model';
import type { Release } from '../releases/release.ts';
import { columnsOf } from '../tables/columns.ts';
import { sqliteScript, sqlName, type DatabaseTable, type SqliteScript } from '../tables/sqlite.ts';
import { aboutRelease } from './about.ts';
import { columnsOfList } from './columns.ts';
import { exportedItems } from './lists.ts';

const entities = publishedEntities(sentText);

/** What has no list of its own in the API, and what a database needs to join. */
const furtherTables = ({ dataset }: Release): DatabaseTable[] =>
  (
    [
      ['sections', entities.section, dataset.sections],
      ['statements', entities.statement, dataset.statements],
      ['topic_groups', entities.topicGroup, dataset.topicGroups],
      ['instrument_types', entities.instrument, dataset.instruments],
    ] as const
  ).map(([name, schema, items]) => ({
    name,
    columns: columnsOf(schema, requiredLanguages),
    items,
  }));

/**
 * Full-text search: English words by their stem; Chinese by any run of three or more characters
 * (`LIKE` finds shorter ones), because FTS5 cannot cut Chinese into words.
 */
const search = [
  `CREATE VIRTUAL TABLE search_en USING fts5(id UNINDEXED, title, summary, tokenize = 'porter unicode61')`,
  'INSERT INTO search_en SELECT id, title_en, summary_en FROM provisions ORDER BY rowid',
  `CREATE VIRTUAL TABLE search_zh USING fts5(id UNINDEXED, title, summary, tokenize = 'trigram')`,
  'INSERT INTO search_zh SELECT id, title_zh, summary_zh FROM provisions ORDER BY rowid',
];

const views = [
  `CREATE VIEW provisions_by_topic AS
    SELECT t.topics AS topic, p.plan, p.id, p.label, p.title_en, p.title_zh, p.force_class
    FROM provisions_topics AS t JOIN provisions AS p USING (id)`,
  `CREATE VIEW relation_provisions AS
    SELECT r.id AS relation, r.topic, r.type, s.value ->> '$.plan' AS plan, p.value AS provision
    FROM relations AS r, json_each(r.sides) AS s, json_each(s.value, '$.provisions') AS p`,
];

/** Everything as a SQLite database: a table for each list, and views that take lists apart. */
export const databaseScript = (release: Release): SqliteScript => {
  // Object.keys loses the key type; these are exactly the lists.
  const lists = (Object.keys(exportedLists) as ExportedList[]).map((list) => ({
    name: sqlName(list),
    columns: columnsOfList(list),
    items: exportedItems(list, release),
  }));
  const { create, inserts, finish } = sqliteScript([...lists, ...furtherTables(release)]);
  return {
    create: [...create, 'CREATE TABLE about (about TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT'],
    inserts: [...inserts, { sql: 'INSERT INTO about VALUES (?, ?)', rows: aboutRelease(release) }],
    finish: [
      ...finish,
      ...views,
      ...search,
      `PRAGMA user_version = ${release.dataset.schemaVersion}`,
    ],
  };
};
