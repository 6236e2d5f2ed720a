import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCorpus } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import {
  folderWith,
  harbourBullets,
  harbourPage,
  smallCorpusFiles,
} from '../src/testing/small-corpus.ts';

const agreed = (smallCorpusFiles['plans/harbour-2025/plan.yaml'] ?? '')
  .replaceAll('harbour-2025', 'coast-2024')
  .replace('kind: plan', 'kind: agreed-text')
  .replace('code: HB', 'code: CO')
  .replace('hue: 1', 'hue: 2')
  .replace('count: 4', 'count: 1');
const paragraph = (smallCorpusFiles['plans/harbour-2025/provisions/harbour-2025.2.yaml'] ?? '')
  .replace('id: harbour-2025.2', 'id: coast-2024.1')
  .replace('order: 2', 'order: 1')
  .replace('label: "2"', 'label: "1"')
  .replaceAll('state: seen', 'state: unverified');

const corpusFolder = () =>
  folderWith({
    ...smallCorpusFiles,
    'plans/coast-2024/plan.yaml': agreed,
    'plans/coast-2024/provisions/coast-2024.1.yaml': paragraph,
  });

const both = (flag: string, en: string, zh: string): string[] => [
  `--${flag}-en`,
  en,
  `--${flag}-zh`,
  zh,
];

/** For each kind: its options, the file that it makes, and the rules that say what is left to do. */
const kinds: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  [
    'source',
    [
      ...both('title', 'The harbour log', '港口日志'),
      ...both('publisher', 'The Port Office', '港务局'),
      '--url',
      'https://www.harbour.example/log',
      '--date',
      '2026-02-03',
      '--official',
      'yes',
    ],
    'sources/harbour-example-harbour-log-2026-02.yaml',
    [],
  ],
  [
    'actor',
    [
      ...both('name', 'The Pilot Office', '引航处'),
      '--kind',
      'government-body',
      '--jurisdiction',
      'GB',
    ],
    'actors/pilot-office.yaml',
    [],
  ],
  [
    'topic',
    [
      '--group',
      'all',
      ...both('label', 'Lights and buoys', '灯标与浮标'),
      ...both('definition', 'What leads ships in.', '引导船舶进港之物。'),
      ...both('belongs', 'Lamps.', '灯。'),
      ...both('does-not-belong', 'Basins.', '港池。'),
    ],
    'topics/lights-buoys.yaml',
    ['unused-topic', 'every-cell'],
  ],
  ['topic-group', both('label', 'Sea', '海'), 'topic-groups/sea.yaml', []],
  [
    'instrument',
    [
      ...both('label', 'Pilot service', '引航服务'),
      ...both('definition', 'Leads ships.', '引导船舶。'),
    ],
    'instruments/pilot-service.yaml',
    [],
  ],
  [
    'term',
    [...both('label', 'basin', '港池'), '--synonyms', 'dock, wet dock'],
    'terms/basin.yaml',
    [],
  ],
  [
    'section',
    ['--plan', 'harbour-2025', ...both('heading', 'Piers', '码头'), '--page', '3'],
    'plans/harbour-2025/sections/harbour-2025.5.yaml',
    [],
  ],
  [
    'statement',
    [
      '--plan',
      'harbour-2025',
      '--kind',
      'principle',
      ...both('title', 'Safe first', '安全第一'),
      ...both('summary', 'Puts safety first.', '以安全为先。'),
    ],
    'plans/harbour-2025/statements/harbour-2025.principle.1.yaml',
    [],
  ],
  [
    'venue',
    [
      ...both('name', 'Pilots in council', '引航员理事会'),
      '--participation',
      'US=yes; CN=partly',
      ...both('binding', 'Not binding.', '不具约束力。'),
      ...both('use', 'Lights.', '灯标。'),
      ...both('last-seen', 'May 2026', '2026年5月'),
    ],
    'venues/pilots-council.yaml',
    [],
  ],
  [
    'set',
    [
      '--plans',
      'harbour-2025,coast-2024',
      ...both('title', 'Harbour and coast', '港口与海岸'),
      ...both('lead', 'Two texts.', '两份文本。'),
    ],
    'sets/hb-co.yaml',
    [],
  ],
  [
    'stance',
    [
      '--plan',
      'coast-2024',
      '--jurisdiction',
      'GB',
      '--stance',
      'joined',
      '--date',
      '2024-05-02',
      ...both('text', 'Joined the text.', '加入该文本。'),
    ],
    'plans/coast-2024/plan.yaml',
    [],
  ],
  [
    'cooperation-area',
    [
      ...both('title', 'Common lights', '共用灯标'),
      '--topics',
      'harbours',
      '--provisions',
      'harbour-2025.1,coast-2024.1',
      ...both('reasoning', 'Each asks for lights.', '均要求设灯。'),
      ...both('counter-argument', 'Each has its own.', '各有其灯。'),
      ...both('obstacle', 'There is no money.', '缺少资金。'),
    ],
    'cooperation-areas/common-lights.yaml',
    ['obstacle-source'],
  ],
  [
    'redirect',
    [
      '--id',
      'harbour-2025.9',
      '--kind',
      'provision',
      '--became',
      'harbour-2025.1',
      ...both('reason', 'It was a part of the first.', '原属第一项。'),
    ],
    'redirects/harbour-2025.9.yaml',
    [],
  ],
];

test.for(kinds)(
  '%s is begun, and the check says what is left',
  async ([kind, args, path, left]) => {
    const corpus = await corpusFolder();
    const before = checkCorpus(await readCorpus(corpus));
    expect(before).toEqual([]);
    const { code, printed, complained } = await runParley([
      'new',
      kind,
      ...args,
      '--corpus',
      corpus,
    ]);
    expect({ code, complained: left.length > 0 ? [] : complained }).toEqual({
      code: 0,
      complained: [],
    });
    expect(printed[0]?.endsWith(path)).toBe(true);
    expect(await readFile(join(corpus, path), 'utf8')).not.toBe('');
    const rules = checkCorpus(await readCorpus(corpus)).map(({ rule }) => rule);
    expect([...new Set(rules)].toSorted()).toEqual([...left].toSorted());
  },
);

const silence = [
  'new',
  'silence',
  '--plan',
  'harbour-2025',
  '--topic',
  'harbours',
  '--terms',
  'tugboat, basin, deep enough',
  ...both('subject', 'towing of ships', '拖带船舶'),
];

test('a silence is begun with its searches run, and each hit told with its page and words', async () => {
  const corpus = await corpusFolder();
  const folder = await folderWith({ 'harbour.html': harbourPage(...harbourBullets) });
  const { code, printed, complained } = await runParley([
    ...silence,
    '--text',
    join(folder, 'harbour.html'),
    '--corpus',
    corpus,
  ]);
  expect(code).toBe(0);
  const path = join(corpus, 'silences/harbour-2025.harbours.towing-ships.yaml');
  expect(await readFile(path, 'utf8')).toContain(
    '  - language: en\n    term: tugboat\n    hits: 0\n  - language: en\n    term: basin\n    hits: 1\n',
  );
  expect(printed).toContainEqual(expect.stringMatching(/^“basin” is on page 1: … .*dig a basin/));
  // Each term that was found asks for its reason.
  expect(complained.join('\n').match(/silence-receipt/g)).toHaveLength(2);
  const silenceFile = ['silence', 'harbour-2025', join(folder, 'harbour.html'), '--corpus', corpus];
  const again = await runParley([...silenceFile, '--hits']);
  expect(again.printed).toContainEqual(
    expect.stringMatching(/“deep enough” page 1: … .*deep enough/),
  );
});

test('everything that is wrong with options is said at once, a line each', async () => {
  const corpus = await corpusFolder();
  const before = await readCorpus(corpus);
  const { code, complained } = await runParley([
    'new',
    'event',
    '--date',
    'May',
    '--kind',
    'party',
    '--jurisdiction',
    'UK',
    '--title-en',
    'A',
    '--summary-zh',
    '长'.repeat(2e3),
    '--sources',
    'none',
    '--corpus',
    corpus,
  ]);
  expect(code).toBe(1);
  expect(complained.join('\n').split('\n')).toEqual([
    'Nobody is there to ask, so say --title-zh, --summary-en. See `parley new --help`.',
    '--date: Write 2026-05-14, 2026-05 or 2026.',
    expect.stringMatching(/^--summary-zh: The Chinese text is longer than \d+ characters\.$/),
    expect.stringMatching(/^--kind is one of: implementation, /),
    expect.stringMatching(/^--jurisdiction: A country as ISO 3166-1 has it, such as GB/),
    expect.stringMatching(/^--sources is one of: harbour-page\.$/),
  ]);
  expect(await readCorpus(corpus)).toEqual(before);
});

test('an option of another kind is refused, so that nothing is lost without a word', async () => {
  const corpus = await corpusFolder();
  const args = ['new', 'topic-group', ...both('label', 'Sea', '海'), '--date', '2026-01-01'];
  const { complained } = await runParley([...args, '--corpus', corpus]);
  expect(complained).toEqual(['--date says nothing about a topic-group.']);
});

test('where the document numbers its own passages, numbers go on from heading to heading', async () => {
  const numbered = (smallCorpusFiles['plans/harbour-2025/plan.yaml'] ?? '').replace(
    '  by: document\n',
    '  by: document\n  numbered: true\n',
  );
  const corpus = await folderWith({
    ...smallCorpusFiles,
    'plans/harbour-2025/plan.yaml': numbered,
  });
  const heading = [
    '--plan',
    'harbour-2025',
    ...both('heading', 'Piers', '码头'),
    '--id',
    'harbour-2025.s1',
  ];
  await runParley(['new', 'section', ...heading, '--corpus', corpus]);
  const next = ['--plan', 'harbour-2025', ...both('heading', 'Locks', '船闸')];
  const { printed: second } = await runParley(['new', 'section', ...next, '--corpus', corpus]);
  expect(second[0]).toMatch(/harbour-2025\.s2\.yaml$/);
  const provision = [
    '--plan',
    'harbour-2025',
    '--section',
    'harbour-2025.s1',
    '--topics',
    'harbours',
    ...both('title', 'Mend the piers', '修缮码头'),
    ...both('summary', 'Asks for piers.', '要求修缮码头。'),
  ];
  const { printed } = await runParley(['new', 'provision', ...provision, '--corpus', corpus]);
  expect(printed[0]).toMatch(/provisions\/harbour-2025\.5\.yaml$/);
});
