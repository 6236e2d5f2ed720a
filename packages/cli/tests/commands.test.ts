import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';

test.for([{ args: [] }, { args: ['help'] }, { args: ['--help'] }])(
  '$args lists the commands',
  async ({ args }) => {
    const { code, printed } = await runParley(args);
    expect(code).toBe(0);
    expect(printed.map((line) => line.trim().split(/ +/)[0])).toEqual([
      'parley',
      '',
      'new',
      'check',
      'preview',
      'diff',
      'changeset',
      'verify',
      'stamp',
      'silence',
      'brief',
      'draft',
      'concordance',
      'edition',
      'report',
      'stale',
      'links',
      'mcp',
      'release',
      'completion',
      '',
      'parley',
    ]);
  },
);

test.for([
  'new',
  'check',
  'diff',
  'changeset',
  'verify',
  'stamp',
  'silence',
  'brief',
  'draft',
  'concordance',
  'edition',
  'report',
  'stale',
  'links',
  'mcp',
  'release',
  'completion',
])('%s --help says what it does, and nothing else', async (name) => {
  const { code, printed, complained } = await runParley([name, '--help']);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(new RegExp(`^parley ${name}`));
  expect(printed.length).toBeGreaterThan(3);
  expect(complained).toEqual([]);
  expect(await runParley(['help', name])).toEqual({ code, printed, complained });
});

test.for([
  [
    ['chekc'],
    'There is no command "chekc". Commands: new, check, preview, diff, changeset, verify, stamp, silence, brief, draft, concordance, edition, report, stale, links, mcp, release, completion, help.',
  ],
  [['verify', 'us-2025'], '`parley verify` takes PLAN and FILE. See `parley verify --help`.'],
  [['report', 'us-2025'], '`parley report` takes no arguments. See `parley report --help`.'],
  [['check', '--text'], "Unknown option '--text'. See `parley check --help`."],
  [['check', '--texts'], "Option '--texts <value>' argument missing. See `parley check --help`."],
] as const)('%j is a wrong command line: one line, exit code 2', async ([args, line]) => {
  expect(await runParley(args)).toEqual({ code: 2, printed: [], complained: [line] });
});

test('a corpus that is not there is one line', async () => {
  expect(await runParley(['report', '--corpus', '/nowhere'])).toEqual({
    code: 1,
    printed: [],
    complained: ['There is no folder /nowhere. Give the folder of the corpus.'],
  });
});

test.for(['bash', 'zsh', 'fish'])('the completion for %s names every command', async (shell) => {
  const { code, printed } = await runParley(['completion', shell]);
  expect(code).toBe(0);
  const script = printed.join('\n');
  for (const word of ['check', 'diff', 'changeset', 'release', 'dry-run', 'snapshot'])
    expect(script).toContain(word);
});

test('the completion for bash completes commands, options and files', async () => {
  const script = (await runParley(['completion', 'bash'])).printed.join('\n');
  const complete = (...words: readonly string[]) =>
    spawnSync(
      'bash',
      [
        '-c',
        `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _parley; echo "\${COMPREPLY[*]}"`,
      ],
      { encoding: 'utf8' },
    ).stdout.trim();
  expect(complete('parley', 'chan')).toBe('changeset');
  expect(complete('parley', 'diff', '--j')).toBe('--json');
  expect(complete('parley', 'verify', 'us-2025', '/etc/host')).toContain('/etc/hosts');
});

test('a shell that is not known is one line', async () => {
  expect(await runParley(['completion', 'tcsh'])).toMatchObject({
    code: 1,
    complained: ['There is no completion for "tcsh". Shells: bash, zsh, fish.'],
  });
});
