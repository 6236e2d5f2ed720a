import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import type { Dataset } from '@parley/model';
import { buildIndex } from '../src/search/build-index.ts';
import { entriesOf } from '../src/search/entries/entries-of.ts';
import type { Entry } from '../src/search/entry.ts';
import { search } from '../src/search/search.ts';
import { termsOf } from '../src/search/terms.ts';
import type { Ranker } from '../src/search/testing/quality.ts';

/** A way to search, built for a dataset. */
export interface Engine {
  name: string;
  build: (dataset: Dataset) => Ranker;
}

const keyOf = ({ kind, id }: Entry): string => `${kind}:${id}`;

const words = ({ title, names, body, around }: Entry) => ({
  names: names.join(' '),
  title: Object.values(title).join(' '),
  body: body.flatMap((text) => Object.values(text)).join(' '),
  around: around.flatMap((text) => Object.values(text)).join(' '),
});

const fields = ['names', 'title', 'body', 'around'];
const boost = { names: 1, title: 4, body: 1, around: 0.2 };

const plainTerms = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu)].flatMap(
    ([run]) => {
      const characters = [...run];
      if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
      return characters.slice(1).map((second, index) => `${characters[index]}${second}`);
    },
  );

const miniSearch =
  (tokenize?: (text: string) => string[]) =>
  (dataset: Dataset): Ranker => {
    const entries = entriesOf(dataset);
    const engine = new MiniSearch({
      fields,
      ...(tokenize ? { tokenize } : {}),
      searchOptions: { boost, combineWith: 'OR', fuzzy: 0.2, prefix: true },
    });
    engine.addAll(entries.map((entry, id) => ({ id, ...words(entry) })));
    return (query) =>
      engine.search(query).flatMap(({ id }) => {
        const entry = entries[Number(id)];
        return entry ? [keyOf(entry)] : [];
      });
  };

/** The terms of our own index, so that only the engines differ. */
const spelled = (text: string) =>
  termsOf(text)
    .map(({ term }) => term.replaceAll(/[^\p{L}\p{N}]/gu, 'x'))
    .join(' ');

const fts5 = (dataset: Dataset): Ranker => {
  const entries = entriesOf(dataset);
  const database = new DatabaseSync(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE entry USING fts5(${fields.join(', ')}, content='', tokenize='unicode61')`,
  );
  const insert = database.prepare(
    `INSERT INTO entry(rowid, ${fields.join(', ')}) VALUES (?, ?, ?, ?, ?)`,
  );
  database.exec('BEGIN');
  for (const [row, entry] of entries.entries()) {
    const { names, title, body, around } = words(entry);
    insert.run(row + 1, spelled(names), spelled(title), spelled(body), spelled(around));
  }
  database.exec('COMMIT');
  const select = database.prepare(
    'SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY bm25(entry, 1, 4, 1, 0.2) LIMIT 200',
  );
  return (query) => {
    const terms = [...new Set(spelled(query).split(' ').filter(Boolean))];
    if (terms.length === 0) return [];
    return select.all(terms.map((term) => `"${term}"`).join(' OR ')).flatMap(({ rowid }) => {
      const entry = entries[Number(rowid) - 1];
      return entry ? [keyOf(entry)] : [];
    });
  };
};

/** What was compared, ours last. */
export const engines: readonly Engine[] = [
  { name: 'MiniSearch as it comes', build: miniSearch() },
  { name: 'MiniSearch, bigrams', build: miniSearch(plainTerms) },
  { name: 'SQLite FTS5, our terms', build: fts5 },
  {
    name: 'Parley',
    build: (dataset) => {
      const index = buildIndex(dataset);
      return (query) => search(query, index).hits.map(({ entry }) => keyOf(entry));
    },
  },
];
