import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import initSqlJs, { type Database } from 'sql.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { dataset } from './real-app.ts';

const onNode = createApp({ releases: createReleases(dataset), makeDatabase });

/** The file in another SQLite than ours, which has no full-text search, and in the one of Node. */
let other: Database;
const here = new DatabaseSync(':memory:');
beforeAll(async () => {
  const response = await onNode.request('/v1/exports/parley.sqlite');
  const bytes = new Uint8Array(await response.arrayBuffer());
  const sql = await initSqlJs();
  other = new sql.Database(bytes);
  here.deserialize(bytes);
});
afterAll(() => here.close());

const all = (sql: string) => other.exec(sql)[0]?.values ?? [];
const found = (sql: string, ...values: string[]) =>
  here
    .prepare(sql)
    .all(...values)
    .map((row) => Object.values(row));

test('the database opens in another SQLite, whole, and no key leads nowhere', () => {
  expect(all('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(all('PRAGMA foreign_key_check')).toEqual([]);
  expect(all('SELECT id, title_zh FROM provisions ORDER BY rowid')).toEqual(
    dataset.provisions.map(({ id, title }) => [id, title.zh]),
  );
  expect(all(`SELECT value FROM about WHERE about = 'data SHA-256'`)).toEqual([[dataset.hash]]);
});

/** Tables of our own: those of the full-text search hold its index. */
const tables = () =>
  all(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name`,
  ).map(([name]) => String(name));

test('every column of every table says what it holds, and needs no quotes', () => {
  const described = all('SELECT table_name, name, description FROM column_descriptions');
  for (const table of tables()) {
    const columns = all(`SELECT name FROM pragma_table_info('${table}')`).flat().map(String);
    expect(() => all(`SELECT ${columns.join(', ')} FROM ${table} LIMIT 1`)).not.toThrow();
    expect(described.filter(([name]) => name === table).map(([, name]) => name)).toEqual(columns);
  }
  expect(described.filter(([, , description]) => String(description).length < 8)).toEqual([]);
  expect(all('SELECT name FROM table_descriptions WHERE length(description) < 8')).toEqual([]);
});

test('no cell holds a list or JSON', () => {
  const cells = tables().flatMap((table) =>
    found(`SELECT * FROM ${table}`)
      .flat()
      .filter((cell) => typeof cell === 'string' && /^(?:\[[\s\S]*\]|\{[\s\S]*\})$/.test(cell)),
  );
  expect(cells).toEqual([]);
});

test('a column of codes has no value that its vocabulary does not explain', () => {
  const codes = all(
    'SELECT table_name, name, vocabulary FROM column_descriptions WHERE vocabulary IS NOT NULL',
  );
  expect(codes.length).toBeGreaterThan(30);
  const unknown = codes.flatMap(([table, name, vocabulary]) =>
    all(
      `SELECT DISTINCT '${vocabulary}', c.${name} FROM ${table} AS c WHERE c.${name} IS NOT NULL AND c.${name} NOT IN (SELECT code FROM vocabulary_terms WHERE vocabulary IN ('${vocabulary}'${vocabulary === 'event-jurisdiction' ? `, 'jurisdiction'` : ''}))`,
    ),
  );
  expect(unknown).toEqual([]);
});

test('what an entry has several of joins back to what the entry has', () => {
  expect(all('SELECT provision, actor, role, basis FROM provision_actors ORDER BY rowid')).toEqual(
    dataset.provisions.flatMap(({ id, actors }) =>
      actors.map(({ actor, role, basis }) => [id, actor, role, basis]),
    ),
  );
  expect(all('SELECT relation, plan, provision FROM relation_provisions')).toEqual(
    dataset.relations.flatMap(({ id, sides }) =>
      sides.flatMap(({ plan, provisions }) => provisions.map((each) => [id, plan, each])),
    ),
  );
  expect(
    all(`SELECT id FROM provisions_by_topic WHERE topic = 'energy-grid' AND plan = 'us-2025'`),
  ).toEqual(
    dataset.provisions
      .filter(({ plan, topics }) => plan === 'us-2025' && topics.includes('energy-grid'))
      .map(({ id }) => [id]),
  );
});

const textOf = ({ title, summary }: (typeof dataset.provisions)[number]) =>
  `${title.en} ${summary.en} ${title.zh} ${summary.zh}`;

const provisionsWith = (words: RegExp) =>
  dataset.provisions.filter((one) => words.test(textOf(one))).map(({ id }) => id);

/** Finds provisions in a table of the full-text search. */
const provisionsFound = (table: string, words: string) =>
  found(
    `SELECT id FROM ${table} WHERE ${table} MATCH ? AND kind = 'provision' ORDER BY rowid`,
    words,
  ).flat();

test.for(['电网', '能源', '半导体', '人工智能', '开源社区'])(
  'the Chinese word %s is found wherever it stands',
  (word) => {
    const having = provisionsWith(new RegExp(word));
    expect(having.length).toBeGreaterThan(0);
    expect(provisionsFound('search_zh', word)).toEqual(expect.arrayContaining(having));
    const stands = found(
      `SELECT number FROM entries WHERE title_zh LIKE '%' || ? || '%' OR text_zh LIKE '%' || ? || '%'`,
      word,
      word,
    );
    expect(
      found('SELECT rowid FROM search_zh WHERE search_zh MATCH ? ORDER BY rowid', word),
    ).toEqual(stands);
  },
);

test('a longer Chinese word is found as a phrase of its pairs, and not over a mark', () => {
  const phrase = '"关键 键基 基础 础设 设施"';
  const stands = found(
    `SELECT number FROM entries WHERE title_zh LIKE '%关键基础设施%' OR text_zh LIKE '%关键基础设施%'`,
  );
  expect(stands.length).toBeGreaterThan(5);
  expect(
    found('SELECT rowid FROM search_zh WHERE search_zh MATCH ? ORDER BY rowid', phrase),
  ).toEqual(stands);
});

test('English is found by the stem, in every kind of entry, and read as it is', () => {
  const having = provisionsWith(/\bwatermark/i);
  expect(having.length).toBeGreaterThan(0);
  expect(provisionsFound('search_en', 'watermarks')).toEqual(expect.arrayContaining(having));
  expect(
    found(`SELECT DISTINCT kind FROM search_en WHERE search_en MATCH 'china OR data' ORDER BY kind`)
      .flat()
      .map(String),
  ).toEqual(
    expect.arrayContaining(['actor', 'event', 'provision', 'silence', 'source', 'statement']),
  );
  const [first] = dataset.provisions;
  expect(
    found(`SELECT title FROM search_zh WHERE kind = 'provision' AND id = ?`, first?.id ?? ''),
  ).toEqual([[first?.title.zh]]);
});

const questions = [
  ...readFileSync(new URL('../../../docs/sql.md', import.meta.url), 'utf8').matchAll(
    /^## (.*)\n[^#]*?```sql\n([\s\S]*?)```/gm,
  ),
].map(([, question = '', sql = '']) => ({ question, sql }));

const { provisions } = dataset;
const count = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const most = (counts: Map<string, number>): [string, number][] =>
  [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 10);
const usedSources = (): string[] =>
  [...provisions, ...dataset.statements, ...dataset.events, ...dataset.venues].flatMap(
    ({ sources }) => sources,
  );

const unverified = (part: 'text' | 'verb'): number =>
  provisions.filter(({ evidence }) => evidence[part].state === 'unverified').length;

/** What each question has to be answered with, worked out from the data without SQL. */
const answers: Readonly<Record<string, (rows: unknown[][]) => void>> = {
  'How firmly is each plan worded?': (rows) => {
    const plans = new Set(dataset.plans.filter(({ kind }) => kind === 'plan').map(({ id }) => id));
    const counts = count(
      provisions
        .filter(({ plan }) => plans.has(plan))
        .map(({ plan, force }) => `${plan} ${force.class}`),
    );
    expect(rows.map((row) => row[2]).toSorted()).toEqual([...counts.values()].toSorted());
    expect(new Set(rows.map(([plan]) => plan))).toEqual(plans);
  },
  'Which provisions on energy are in a relation, and to what?': (rows) => {
    const onEnergy = new Set(
      provisions.filter(({ topics }) => topics.includes('energy-grid')).map(({ id }) => id),
    );
    const wanted = dataset.relations.flatMap(({ id, sides }) =>
      sides.flatMap((mine) =>
        mine.provisions
          .filter((each) => onEnergy.has(each))
          .flatMap((each) =>
            sides
              .filter(({ plan }) => plan !== mine.plan)
              .flatMap((its) => its.provisions.map((one) => `${id} ${each} ${one}`)),
          ),
      ),
    );
    expect(rows.map(([id, , mine, , its]) => `${id} ${mine} ${its}`).toSorted()).toEqual(
      wanted.toSorted(),
    );
  },
  'Whom does a plan ask to act most often?': (rows) => {
    const leads = provisions
      .filter(({ plan }) => plan === 'us-2025')
      .flatMap(({ actors }) =>
        actors.filter(({ role }) => role === 'lead').map(({ actor }) => actor),
      );
    expect(rows.map(([actor, , , times]) => [actor, times])).toEqual(most(count(leads)));
  },
  'What has not been checked?': (rows) => {
    const places = new Map(rows.map(([kind, part, times]) => [`${kind} ${part}`, times]));
    expect(places.get('provision text')).toBe(unverified('text'));
    expect(places.get('provision verb')).toBe(unverified('verb'));
    expect(places.get('event sources') ?? 0).toBe(
      dataset.events.filter(({ verification }) => String(verification) === 'unverified').length,
    );
  },
  'What does one plan say that another is silent on?': (rows) => {
    expect(rows.map(([plan, topic, , , said]) => `${plan} ${topic} ${said}`).toSorted()).toEqual(
      dataset.silences
        .flatMap(({ plan, topic, counterparts }) =>
          counterparts.map((each) => `${plan} ${topic} ${each}`),
        )
        .toSorted(),
    );
  },
  'What happened since that concerns a topic, and how?': (rows) => {
    const on = new Set(
      provisions.filter(({ topics }) => topics.includes('export-controls')).map(({ id }) => id),
    );
    const wanted = dataset.events
      .filter(({ date }) => date >= '2025-07-23')
      .flatMap(({ id, provisions: touched }) =>
        touched.filter(({ provision }) => on.has(provision)).map(({ how }) => `${id} ${how}`),
      );
    expect(rows.map(([, id, , how]) => `${id} ${how}`).toSorted()).toEqual(
      [...new Set(wanted)].toSorted(),
    );
  },
  'Where could the two work together, on what both have already agreed?': (rows) => {
    expect(rows.map(([area]) => area)).toEqual(
      dataset.cooperationAreas
        .toSorted((one, another) => one.order - another.order)
        .flatMap(({ id, agreed }) => agreed.map(() => id)),
    );
  },
  'Which sources carry most, and were they opened?': (rows) => {
    const opened = new Map(dataset.sources.map((source) => [source.id, Number(source.opened)]));
    expect(rows.map(([id, , , times]) => [id, times])).toEqual(most(count(usedSources())));
    expect(rows.every(([id, , seen]) => opened.get(String(id)) === seen)).toBe(true);
  },
  'What is found by a word, in Chinese or English?': (rows) => {
    expect(rows).toContainEqual(['term', 'power-grid', '电网']);
    expect(rows).toContainEqual(['term', 'power-grid', 'power grid']);
    expect(rows).toContainEqual(['section', 'us-2025.ii.2']);
  },
  'What came or changed since a date?': (rows) => {
    // The first release came after the day asked for, and with it everything.
    expect(rows.length).toBe(provisions.length + dataset.events.length);
  },
};

test('the questions in the documentation are those that are tested', () => {
  expect(questions.map(({ question }) => question)).toEqual(Object.keys(answers));
  expect(questions).toHaveLength(10);
});

test.for(questions)('SQL answers: $question', ({ question, sql }) => {
  const rows = sql
    .split(';')
    .filter((statement) => statement.trim() !== '')
    .flatMap((statement) => found(statement));
  expect(rows.length).toBeGreaterThan(0);
  answers[question]?.(rows);
});
