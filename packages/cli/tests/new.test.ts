import { PassThrough } from 'node:stream';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCorpus } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { expect, test } from 'vitest';
import { clackPrompts } from '../src/prompts.ts';
import { run } from '../src/run.ts';
import { runParley } from '../src/testing/run-parley.ts';
import { folderWith, smallCorpusFiles } from '../src/testing/small-corpus.ts';

const source = `id: gazette
title:
  en: Gazette
  zh: 公报
publisher:
  en: The Port Office
  zh: 港务局
url: https://example.org/
language: en
official: true
opened: false
`;

const corpusFolder = () => folderWith({ ...smallCorpusFiles, 'sources/gazette.yaml': source });

const provision = [
  '--plan',
  'harbour-2025',
  '--title-en',
  'Dredge the basin',
  '--title-zh',
  '疏浚港池',
  '--summary-en',
  'Asks for: a deeper basin.',
  '--summary-zh',
  '要求加深港池。',
  '--topics',
  'harbours',
];

const plan = [
  '--code',
  'RV',
  '--title-en',
  'River Plan',
  '--title-zh',
  '河流计划',
  '--issuer-en',
  'The River Office',
  '--issuer-zh',
  '河务局',
  '--jurisdiction',
  'international',
  '--date',
  '2026-01-05',
  '--url',
  'https://example.org/river',
  '--outline',
  'Banks|河岸; Bridges|桥梁',
];

const event = [
  '--date',
  '2026-03',
  '--title-en',
  'The basin is open to ships',
  '--title-zh',
  '港池开放',
  '--summary-en',
  'Ships may enter.',
  '--summary-zh',
  '船舶可以进入。',
  '--kind',
  'implementation',
  '--jurisdiction',
  'multilateral',
  '--sources',
  'gazette',
];

const errorsIn = async (corpus: string) =>
  checkCorpus(await readCorpus(corpus)).filter(({ level }) => level === 'error');

test('a provision gets the next free number and is no surer than unverified', async () => {
  const corpus = await corpusFolder();
  const { code, printed } = await runParley(['new', 'provision', ...provision, '--corpus', corpus]);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/plans\/harbour-2025\/provisions\/harbour-2025\.5\.yaml$/);
  const text = await readFile(
    join(corpus, 'plans/harbour-2025/provisions/harbour-2025.5.yaml'),
    'utf8',
  );
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.\.\/schemas/);
  expect(text).toContain('state: unverified');
  expect(printed).toContain(
    'Set `division.count` in plans/harbour-2025/plan.yaml to 5; it says 4.',
  );
  expect((await errorsIn(corpus)).map(({ rule }) => rule)).toEqual(['plan-count']);
});

test('editors offer a new entry at once, where schemas stand beside the corpus', async () => {
  const files = { ...smallCorpusFiles, 'sources/gazette.yaml': source };
  const top = await folderWith({
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text])),
    'schemas/ids.json': '',
  });
  const corpus = join(top, 'data');
  const stale = async () =>
    (await runParley(['check', '--corpus', corpus])).complained.join('').includes('ids.json');
  expect(await stale()).toBe(true);
  await runParley(['new', 'event', ...event, '--corpus', corpus]);
  expect(await readFile(join(top, 'schemas/ids.json'), 'utf8')).toContain(
    '{ "const": "basin-is-open-ships-2026-03" },',
  );
  expect(await stale()).toBe(false);
});

test('an event gets an id from its title and month, and passes the check', async () => {
  const corpus = await corpusFolder();
  const { printed, complained } = await runParley(['new', 'event', ...event, '--corpus', corpus]);
  expect(printed[0]).toMatch(/events\/basin-is-open-ships-2026-03\.yaml$/);
  expect(complained).toEqual([]);
  expect(await errorsIn(corpus)).toEqual([]);
  const again = await runParley(['new', 'event', ...event, '--corpus', corpus]);
  expect(again.printed[0]).toMatch(/events\/basin-is-open-ships-2026-03-2\.yaml$/);
});

test('a plan is a folder with its outline and a checklist; the check leads on from there', async () => {
  const corpus = await corpusFolder();
  const { code, printed } = await runParley(['new', 'plan', ...plan, '--corpus', corpus]);
  expect({ code, files: printed.filter((line) => line.endsWith('.yaml')).length }).toEqual({
    code: 0,
    files: 3,
  });
  expect(await readFile(join(corpus, 'plans/rv-2026/plan.yaml'), 'utf8')).toContain(
    '# [ ] A file in provisions/ for each provision (parley new provision --plan rv-2026)',
  );
  const first = [...provision];
  first[1] = 'rv-2026';
  const where = ['--section', 'rv-2026.2', '--corpus', corpus];
  const begun = await runParley(['new', 'provision', ...first, ...where]);
  expect(begun.printed.join('\n')).not.toContain('division.count');
  expect(await errorsIn(corpus)).toEqual([]);
  // Two plans now speak on one topic, and the check asks how they stand to each other.
  expect(checkCorpus(await readCorpus(corpus))).toEqual([
    expect.objectContaining({ rule: 'topic-relation', level: 'warning' }),
  ]);
});

test('a relation is laid out by plan', async () => {
  const corpus = await corpusFolder();
  await runParley(['new', 'plan', ...plan, '--corpus', corpus]);
  const river = [...provision];
  river[1] = 'rv-2026';
  await runParley(['new', 'provision', ...river, '--corpus', corpus]);
  const relation = [
    'new',
    'relation',
    '--topic',
    'harbours',
    '--type',
    'convergent',
    '--reason-en',
    'The Harbour Plan and the River Plan both ask for depth.',
    '--reason-zh',
    '港口计划和河流计划都要求加深。',
    '--corpus',
    corpus,
  ];
  const { code, printed } = await runParley([
    ...relation,
    '--provisions',
    'harbour-2025.1,rv-2026.2.1,harbour-2025.2',
  ]);
  expect(code).toBe(0);
  expect(await readFile(join(corpus, 'relations/harbours.action-1.yaml'), 'utf8')).toContain(
    `sides:
  - plan: harbour-2025
    provisions:
      - harbour-2025.1
      - harbour-2025.2
  - plan: rv-2026
    provisions:
      - rv-2026.2.1
`,
  );
  expect(printed.at(-1)).toBe('Then: parley check, parley changeset.');
  expect(await runParley([...relation, '--provisions', 'harbour-2025.1'])).toMatchObject({
    code: 1,
    complained: [
      '--provisions: A relation has provisions of two plans or more. Name some of each.',
    ],
  });
});

test('--dry-run shows the file and writes nothing', async () => {
  const corpus = await corpusFolder();
  const { printed } = await runParley(['new', 'event', ...event, '--dry-run', '--corpus', corpus]);
  expect(printed).toContain('  en: The basin is open to ships');
  expect(printed.at(-1)).toBe('Nothing was written: --dry-run.');
  expect((await readCorpus(corpus)).some(({ path }) => path.startsWith('events/'))).toBe(false);
});

test.for([
  [['new', 'treaty'], /^There is nothing called "treaty" to begin\. Kinds: provision, event/],
  [
    ['new', 'event', '--date', '2026'],
    /^Nobody is there to ask, so say --title-en, --title-zh, .*--sources\./,
  ],
  [['new', 'provision', ...provision, '--plan', 'none'], /^--plan is one of: harbour-2025\.$/],
  [
    ['new', 'provision', ...provision, '--topics', 'harbours,x'],
    /^--topics is one of: harbours\.$/,
  ],
  [['new', 'provision', ...provision, '--topics', ''], /^--topics: This field is required\.$/],
  [
    ['new', 'provision', ...provision, '--title-zh', '长'.repeat(41)],
    /^--title-zh: The Chinese text is longer than 40 characters\.$/,
  ],
  [['new', 'event', ...event, '--date', 'May'], /^--date: Write 2026-05-14/],
  [['new', 'plan', ...plan, '--code', 'HB'], /^--code: Another plan has this mark\.$/],
  [['new', 'plan', ...plan, '--outline', 'Banks'], /^--outline is written "First heading\|/],
  [['new', 'provision', ...provision, '--id', 'harbour-2025.1'], /exists\. Choose another --id\.$/],
] as const)('what cannot be is refused in one line: %#', async ([args, line]) => {
  const corpus = await corpusFolder();
  const before = await readCorpus(corpus);
  const { code, complained } = await runParley([...args, '--corpus', corpus]);
  expect({ code, lines: complained.length }).toEqual({ code: 1, lines: 1 });
  expect(complained[0]).toMatch(line);
  expect(await readCorpus(corpus)).toEqual(before);
});

test('at a terminal, what no option says is asked, with the id proposed', async () => {
  const corpus = await corpusFolder();
  const input = new PassThrough();
  const output = new PassThrough();
  // Clack draws each question anew; the keys are sent when its message is first seen.
  const keys: [RegExp, string][] = [
    [/When\?/, '2026-04\r'],
    [/Which topics does it concern/, ' \r'],
    [/Its id\?/, '\r'],
  ];
  output.on('data', (part) => {
    const [next] = keys;
    if (next !== undefined && next[0].test(String(part))) {
      keys.shift();
      setImmediate(() => input.write(next[1]));
    }
  });
  const printed: string[] = [];
  const code = await run(['new', 'event', ...event.slice(2), '--corpus', corpus], {
    print: (line) => printed.push(line),
    complain: (line) => printed.push(line),
    prompt: async () => undefined,
    prompts: clackPrompts(input, output),
  });
  expect({ code, keys }).toEqual({ code: 0, keys: [] });
  expect(printed[0]).toMatch(/events\/basin-is-open-ships-2026-04\.yaml$/);
  expect(await readFile(join(corpus, 'events/basin-is-open-ships-2026-04.yaml'), 'utf8')).toContain(
    'topics:\n  - harbours\n',
  );
});
