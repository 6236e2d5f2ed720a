import { expect, test } from 'vitest';
import { tinyCorpus, tinyText, whereIs } from '../testing/tiny-corpus.ts';
import { entriesOf } from './corpus-file.ts';
import { parseCorpus } from './parse-corpus.ts';
import { folders } from './place.ts';

const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

/** The problems of the tiny corpus when one passage of the provision reads otherwise. */
const problemsOf = (from: string, to: string) => {
  const files = tinyCorpus({ [provision]: tinyText(provision, [from, to]) });
  return { files, problems: parseCorpus(files).problems };
};

test('every file becomes an entry with its kind, its plan and its entity', () => {
  const { corpus, problems } = parseCorpus(tinyCorpus());
  expect(problems).toEqual([]);
  expect(corpus.entries).toHaveLength(tinyCorpus().length);
  expect(entriesOf(corpus, 'section').find(({ entity }) => entity.id === 'bb-2026.1')).toEqual({
    path: 'plans/bb-2026/sections/bb-2026.1.yaml',
    kind: 'section',
    plan: 'bb-2026',
    entity: {
      id: 'bb-2026.1',
      kind: 'item',
      order: 1,
      label: '1',
      heading: { en: 'A heading', zh: '标题' },
      headingEvidence: [
        { language: 'en', state: 'seen' },
        { language: 'zh', state: 'our-rendering' },
      ],
      named: [],
    },
    locate: expect.any(Function),
  });
});

test('entries stand in the order of their paths, whatever the order of the files', () => {
  const paths = parseCorpus(tinyCorpus().toReversed()).corpus.entries.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
});

test('a YAML error is placed where the parser met it', () => {
  expect(problemsOf('class: do', 'class: do: it').problems).toEqual([
    {
      rule: 'yaml',
      level: 'error',
      file: provision,
      line: 12,
      column: 10,
      message: 'Nested mappings are not allowed in compact mappings',
      tip: 'Quote a text that contains ": " or starts with a sign; indent with spaces.',
    },
  ]);
});

test('a key that stands twice is a YAML error at the second', () => {
  const { files, problems } = problemsOf('scope: domestic', 'scope: domestic\nscope: both');
  expect(problems).toEqual([
    expect.objectContaining({
      rule: 'yaml',
      ...whereIs(files, provision, 'scope: both'),
      message: '`scope` occurs twice; first in line 22.',
    }),
  ]);
});

test('tabs that indent are one problem, with the command that repairs them', () => {
  const { problems } = problemsOf('  en: Action 1\n  zh:', '\ten: Action 1\n\tzh:');
  expect(problems).toEqual([
    {
      rule: 'yaml',
      level: 'error',
      file: provision,
      line: 6,
      column: 1,
      message: 'Tabs indent lines 6, 7.',
      expected: 'spaces, two for each level',
      tip: 'Indent with spaces; `parley check --fix` puts them in place of the tabs.',
    },
  ]);
});

test('a text without Chinese is a problem at the text', () => {
  const { files, problems } = problemsOf('  zh: 行动 1\n', '');
  expect(problems).toEqual([
    {
      rule: 'schema',
      level: 'error',
      ...whereIs(files, provision, 'title:'),
      id: 'aa-2025.i.1.1',
      message: '`title.zh` is missing.',
      expected: 'a value for "zh"',
      tip: 'Every text that readers see needs `en` and `zh`.',
    },
  ]);
});

test('an empty text is a problem at its line', () => {
  const { files, problems } = problemsOf('zh: 行动 1', `zh: '  '`);
  expect(problems).toEqual([
    {
      rule: 'schema',
      level: 'error',
      ...whereIs(files, provision, `zh: '  '`),
      id: 'aa-2025.i.1.1',
      message: '`title.zh`: The Chinese text is empty.',
      expected: '!0',
      received: '0',
      tip: 'Correct the value.',
    },
  ]);
});

/** The problems of titles that are so many characters long. */
const problemsOfTitles = (chinese: number, english: number) => [
  ...problemsOf('zh: 行动 1', `zh: ${'文'.repeat(chinese)}`).problems,
  ...problemsOf('en: Action 1', `en: ${'a'.repeat(english)}`).problems,
];

test('a title is at most 80 characters of English and 40 of Chinese', () => {
  expect(problemsOfTitles(40, 80)).toEqual([]);
  expect(problemsOfTitles(41, 81)).toEqual([
    expect.objectContaining({
      message: '`title.zh`: The Chinese text is longer than 40 characters.',
    }),
    expect.objectContaining({
      message: '`title.en`: The English text is longer than 80 characters.',
    }),
  ]);
});

test.for([
  ['no', 'topics: []', 'A provision has at least one topic.', '>=1', '0'],
  ['five', 'topics: [a, b, c, d, e]', 'A provision has at most four topics.', '<=4', '5'],
] as const)('a provision with %s topics is a problem', ([, to, message, expected, received]) => {
  const { files, problems } = problemsOf('topics:\n  - chips', to);
  expect(problems).toEqual([
    {
      rule: 'schema',
      level: 'error',
      ...whereIs(files, provision, 'topics:'),
      id: 'aa-2025.i.1.1',
      message: `\`topics\`: ${message}`,
      expected,
      received,
      tip: 'Correct the value.',
    },
  ]);
});

test('a provision may have four topics', () => {
  expect(problemsOf('topics:\n  - chips', 'topics: [a, b, c, d]').problems).toEqual([]);
});

test.for([
  ['23 July 2025', 'A date is written year-month-day, for example 2025-07-23.'],
  ['2025-7-23', 'A date is written year-month-day, for example 2025-07-23.'],
  ['2025-02-30', 'This day is not in the calendar.'],
  ['2025-02-29', 'This day is not in the calendar.'],
] as const)('the date %s is one problem', ([date, message]) => {
  const { files, problems } = problemsOf('reviewedOn: 2026-02-02', `reviewedOn: ${date}`);
  expect(problems).toEqual([
    {
      rule: 'schema',
      level: 'error',
      ...whereIs(files, provision, 'reviewedOn'),
      id: 'aa-2025.i.1.1',
      message: `\`evidence.text.reviewedOn\`: ${message}`,
      received: `"${date}"`,
      tip: 'Correct the value.',
    },
  ]);
});

test('the leap day of a leap year is a date', () => {
  expect(problemsOf('reviewedOn: 2026-02-02', 'reviewedOn: 2024-02-29').problems).toEqual([]);
});

test.for(['example.org', 'ftp://example.org', 'javascript:alert(1)'])(
  'the address %s is one problem',
  (url) => {
    const path = 'sources/plan-pdf.yaml';
    const files = tinyCorpus({
      [path]: tinyText(path, ['url: https://example.org/plan.pdf', `url: ${url}`]),
    });
    expect(parseCorpus(files).problems).toEqual([
      expect.objectContaining({
        ...whereIs(files, path, 'url:'),
        message: '`url`: A web address starts with https:// or http://.',
        received: `"${url}"`,
      }),
    ]);
  },
);

test('a field that does not exist is a problem at its key', () => {
  const { files, problems } = problemsOf('  page: 3', '  pages: 3');
  expect(problems).toEqual([
    {
      rule: 'schema',
      level: 'error',
      ...whereIs(files, provision, 'pages'),
      id: 'aa-2025.i.1.1',
      message: '`locator.pages` is not a field of this kind of file.',
      received: '"pages"',
      tip: 'Check the spelling, or delete the line. The editor lists the fields that exist.',
    },
  ]);
});

test('all problems of a file are returned, not only the first', () => {
  const path = 'actors/bureau.yaml';
  const files = tinyCorpus({ [path]: 'id: Bureau\nname: Bureau\nkind: office\n' });
  expect(
    parseCorpus(files).problems.map(({ line, column, id, message }) => ({
      line,
      column,
      id,
      message,
    })),
  ).toEqual([
    {
      line: 1,
      column: 1,
      id: 'Bureau',
      message: '`id`: An id is lower-case letters and digits, joined by hyphens and dots.',
    },
    {
      line: 2,
      column: 1,
      id: 'Bureau',
      message: '`name`: Invalid type: Expected Object but received "Bureau"',
    },
    {
      line: 3,
      column: 1,
      id: 'Bureau',
      message: expect.stringMatching(/^`kind`: Invalid type: .* but received "office"$/),
    },
  ]);
});

test('a file at a place where nothing belongs is told where files may stand', () => {
  const files = tinyCorpus({ 'topics/notes/a.txt': 'anything' });
  expect(parseCorpus(files).problems).toEqual([
    {
      rule: 'known-place',
      level: 'error',
      file: 'topics/notes/a.txt',
      line: 1,
      column: 1,
      message: 'Nothing belongs at this path.',
      expected: folders.join(', '),
      tip: 'Move the file to the folder of its kind, or delete it.',
    },
  ]);
});

test.for([
  ['an anchor and its alias', 'dataVersion: &a 1.2.3\ndate: *a\n', 1, 17],
  ['an anchor that nothing refers to', 'dataVersion: 1.2.3\ndate: &a 2026-01-02\n', 2, 10],
  ['an alias of nothing', 'dataVersion: 1.2.3\ndate: *a\n', 2, 7],
] as const)(
  '%s is refused, so that each value stands where it is read',
  ([, text, line, column]) => {
    expect(parseCorpus(tinyCorpus({ 'release.yaml': text })).problems).toEqual([
      {
        rule: 'yaml',
        level: 'error',
        file: 'release.yaml',
        line,
        column,
        message: 'The file uses YAML anchors and aliases.',
        tip: 'Write each value out in its place.',
      },
    ]);
  },
);

test('an empty file is a problem at its first line', () => {
  expect(parseCorpus([{ path: 'release.yaml', text: '' }]).problems).toEqual([
    expect.objectContaining({
      rule: 'schema',
      line: 1,
      column: 1,
      message: '`the file`: Invalid type: Expected Object but received null',
    }),
  ]);
});

test.for([
  ['of broken YAML', 'id: "a'],
  ['that breaks the schema', 'id: bureau\n'],
  ['with an alias', 'id: &a bureau\nname: *a\n'],
] as const)('a file %s leaves all others readable', ([, text]) => {
  const { corpus, problems } = parseCorpus(tinyCorpus({ 'actors/bureau.yaml': text }));
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['actors/bureau.yaml']));
  expect(corpus.entries.map(({ path }) => path)).toEqual(
    tinyCorpus({ 'actors/bureau.yaml': undefined })
      .map(({ path }) => path)
      .toSorted(),
  );
  expect(corpus.broken).toEqual([{ kind: 'actor', name: 'bureau' }]);
});

test('a file at a place where nothing belongs is not counted among the broken ones', () => {
  expect(parseCorpus(tinyCorpus({ 'notes.txt': 'anything' })).corpus.broken).toEqual([]);
});
