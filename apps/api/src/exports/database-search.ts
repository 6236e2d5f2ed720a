import type { RelationalTable } from '../tables/relational.ts';
import type { SqliteScript } from '../tables/sqlite.ts';

/** An entry with its kind, as it is searched. */
export interface SearchedEntry {
  kind: string;
  item: { id: string };
}

const languages = ['en', 'zh'] as const;

type Words = Record<(typeof languages)[number], string[]>;

/** Fields that say what an entry is called, the first that it has. */
const titles = ['title', 'label', 'name', 'heading', 'subject'];

/** Fields whose words are in one language that the entry does not name, or are the same in all. */
const wordFields: ReadonlySet<string> = new Set(['abbreviation', 'synonyms', 'words']);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is { en: string; zh: string } =>
  isMap(value) && typeof value['en'] === 'string' && typeof value['zh'] === 'string';

const han = /\p{Script=Han}/u;

const collect = (value: unknown, into: Words, isWords: boolean): void => {
  if (isText(value)) for (const language of languages) into[language].push(value[language]);
  else if (Array.isArray(value)) for (const each of value) collect(each, into, isWords);
  else if (isMap(value))
    for (const [key, part] of Object.entries(value)) collect(part, into, wordFields.has(key));
  else if (isWords && typeof value === 'string') into[han.test(value) ? 'zh' : 'en'].push(value);
};

/** What an entry is called, and every other text that it has. */
const wordsOf = (item: Readonly<Record<string, unknown>>): { title: Words; text: Words } => {
  const called = titles.find((name) => isText(item[name]));
  const title: Words = { en: [], zh: [] };
  const text: Words = { en: [], zh: [] };
  for (const [key, value] of Object.entries(item))
    collect(value, key === called ? title : text, wordFields.has(key));
  return { title, text };
};

const run = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/**
 * Chinese as words of so many characters, each overlapping the one before it. The last character of a run
 * stands alone, so that no phrase reaches over a mark; a run of other letters stays as it is.
 */
const overlapping = (text: string, length: number): string =>
  [...text.matchAll(run)]
    .flatMap(([part]) => {
      if (!han.test(part)) return [part];
      const characters = [...part];
      return characters
        .map((_, index) => characters.slice(index, index + length).join(''))
        .filter((word, index) => index + length <= characters.length || word.length === 1);
    })
    .join(' ');

/** Words of three and four characters. */
const longer = (text: string): string =>
  [3, 4].map((length) => overlapping(text, length)).join(' ');

const lines = (parts: readonly string[]): string => parts.join('\n');

const column = (name: string, description: string, type: 'string' | 'integer' = 'string') => ({
  name,
  type,
  required: true,
  description,
});

/** Every entry of every kind in one table, with what it is called and all of its other texts. */
export const entriesTable = (entries: readonly SearchedEntry[]): RelationalTable => ({
  name: 'entries',
  description: 'Every entry of every kind with its texts, as they are searched.',
  columns: [
    column('number', 'Its place among all entries.', 'integer'),
    column('kind', 'What kind of entry it is.'),
    column('id', 'Its id, which is that of a row of the table of its kind.'),
    column('title_en', 'What it is called, in English; empty where it has no title.'),
    column('title_zh', 'What it is called, in Chinese; empty where it has no title.'),
    column('text_en', 'Every other text that it has, in English.'),
    column('text_zh', 'Every other text that it has, in Chinese.'),
  ],
  key: ['number'],
  foreignKeys: [],
  rows: entries.map(({ kind, item }, index) => {
    const { title, text } = wordsOf({ ...item });
    return [index + 1, kind, item.id, ...[title.en, title.zh, text.en, text.zh].map(lines)];
  }),
});

/**
 * Full-text search over every entry. English is found by the stem of its words. Chinese has no spaces to cut at:
 * words of two, three and four characters are found as they are, longer ones as a phrase of their pairs.
 */
export const searchScript = (entries: readonly SearchedEntry[]): SqliteScript => ({
  create: [
    ...languages.map(
      (language) =>
        `CREATE VIEW entries_${language} AS SELECT number, kind, id, title_${language} AS title, text_${language} AS text, '' AS longer FROM entries`,
    ),
    `CREATE VIRTUAL TABLE search_en USING fts5(kind UNINDEXED, id UNINDEXED, title, text, content = 'entries_en', content_rowid = 'number', tokenize = 'porter unicode61')`,
    `CREATE VIRTUAL TABLE search_zh USING fts5(kind UNINDEXED, id UNINDEXED, title, text, longer, content = 'entries_zh', content_rowid = 'number', tokenize = 'unicode61')`,
  ],
  inserts: [
    {
      // The view gives a reader the text itself; what is written here is only what it is found by.
      sql: 'INSERT INTO search_zh (rowid, kind, id, title, text, longer) VALUES (?, ?, ?, ?, ?, ?)',
      rows: entries.map(({ kind, item }, index) => {
        const { title, text } = wordsOf({ ...item });
        const [called, said] = [lines(title.zh), lines(text.zh)];
        const words = longer(`${called}\n${said}`);
        return [index + 1, kind, item.id, overlapping(called, 2), overlapping(said, 2), words];
      }),
    },
  ],
  finish: [
    'CREATE UNIQUE INDEX entries_by_id ON entries (kind, id)',
    'INSERT INTO search_en (rowid, kind, id, title, text) SELECT number, kind, id, title, text FROM entries_en ORDER BY number',
    `INSERT INTO search_en (search_en) VALUES ('optimize')`,
    `INSERT INTO search_zh (search_zh) VALUES ('optimize')`,
  ],
});
