import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { raisedEvidence } from './raised-evidence.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const statement = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';
const plan = 'plans/aa-2025/plan.yaml';
const source = 'sources/plan-pdf.yaml';

/** The provision with less evidence, as most of an unread plan is. */
const weak = (state: string, ...more: (readonly [string, string])[]) =>
  tinyText(
    path,
    ['    state: checked\n    reviewedOn: 2026-02-02', `    state: ${state}`],
    ['  verb:\n    state: seen', '  verb:\n    state: unverified'],
    ...more,
  );

const found = (changes: Parameters<typeof tinyCorpus>[0]) =>
  raisedEvidence
    .check(parsed(tinyCorpus(changes)))
    .filter(({ file }) => file !== 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml');

test('what was read in the official text is in order, and so is what claims less', () => {
  expect(found({})).toEqual([]);
  expect(found({ [path]: weak('secondary') })).toEqual([]);
  expect(found({ [path]: weak('unverified', ['sources:\n  - plan-pdf\n', '']) })).toEqual([]);
});

const paraphrase = `
    note:
      en: Rests on a paraphrase by others.
      zh: 依据他人转述。`;

test.for([
  [
    'secondary to seen, with its note left',
    { [path]: weak(`seen${paraphrase}`) },
    'It is seen, and the note says otherwise: “Rests on a paraphrase”.',
  ],
  [
    'a note in Chinese alone that contradicts',
    { [path]: weak('seen\n    note:\n      en: See below.\n      zh: 二手来源。') },
    'It is seen, and the note says otherwise: “二手来源”.',
  ],
  [
    'a note of the entry that contradicts',
    {
      [path]: weak('seen', [
        'sources:\n  - plan-pdf\n',
        'sources:\n  - plan-pdf\nnotes:\n  - en: Not seen in the official text.\n    zh: 见下。\n',
      ]),
    },
    'It is seen, and the note says otherwise: “Not seen in the official text”.',
  ],
  [
    'all sources removed',
    {
      [path]: tinyText(
        path,
        ['sources:\n  - plan-pdf\n', ''],
        ['  verb:\n    state: seen', '  verb:\n    state: unverified'],
      ),
    },
    'It is checked, and no source of the entry is the official text or a copy of it.',
  ],
  [
    'a source that only tells of the text',
    {
      [path]: weak('seen'),
      [source]: tinyText(source, ['textOf:\n  - aa-2025\n  - bb-2026\n', '']),
      [statement]: undefined,
      'plans/aa-2025/provisions/aa-2025.i.1.2.yaml': undefined,
      'plans/bb-2026/provisions/bb-2026.1.1.yaml': undefined,
    },
    'It is seen, and no source of the entry is the official text or a copy of it.',
  ],
  [
    'a copy that nobody opened',
    {
      [path]: weak('seen'),
      [source]: tinyText(source, ['opened: true', 'opened: false']),
      [statement]: undefined,
      'plans/aa-2025/provisions/aa-2025.i.1.2.yaml': undefined,
      'plans/bb-2026/provisions/bb-2026.1.1.yaml': undefined,
    },
    'It is seen, and no source of the entry is the official text or a copy of it.',
  ],
] as const)('%s is refused', ([, changes, message]) => {
  expect(found(changes).map((problem) => problem.message)).toEqual([message]);
});

test.for([
  ['the verb is seen', 'seen', 'seen'],
  ['the verb is checked', 'checked\n    reviewedOn: 2026-02-02', 'checked'],
] as const)('%s, without any verb: it is refused at the state of the verb', ([, state, said]) => {
  const files = tinyCorpus({
    [path]: tinyText(
      path,
      ['  verb:\n    language: en\n    text: fund\n', ''],
      ['  verb:\n    state: seen', `  verb:\n    state: ${state}`],
    ),
  });
  expect(raisedEvidence.check(parsed(files))).toEqual([
    expect.objectContaining({
      ...whereIs(files, path, `state: ${state}\ntranslationReview`),
      message: `The verb is ${said}, and there is no verb.`,
    }),
  ]);
});

test('a copy makes it seen, never checked; so does an official source of which no edition was opened', () => {
  const copy = tinyText(source, ['official: true', 'official: false']);
  const isSeen = { [path]: weak('seen'), [source]: copy };
  expect(found(isSeen).filter(({ file }) => file === path)).toEqual([]);
  const message = 'It is checked, and no official edition of the plan was opened.';
  for (const changes of [
    { [source]: copy },
    { [plan]: tinyText(plan, ['opened: true', 'opened: false']) },
  ])
    expect(found(changes).filter(({ file }) => file === path)).toEqual([
      expect.objectContaining({ message, id: 'aa-2025.i.1.1' }),
    ]);
});

test('a statement is held to the same', () => {
  const problems = found({ [statement]: tinyText(statement, ['sources:\n  - plan-pdf\n', '']) });
  expect(problems).toEqual([
    expect.objectContaining({
      file: statement,
      message: 'It is seen, and no source of the entry is the official text or a copy of it.',
      received: 'no source',
    }),
  ]);
});

test('a source that does not exist is a problem of another rule', () => {
  expect(found({ [path]: tinyText(path, ['- plan-pdf', '- plan-pdg']) })).toEqual([]);
});
