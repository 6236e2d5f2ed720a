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
      'check',
      'verify',
      'stamp',
      'silence',
      'report',
      'mcp',
      '',
      'parley',
    ]);
  },
);

test.for(['check', 'verify', 'stamp', 'silence', 'report', 'mcp'])(
  '%s --help says what it does, and nothing else',
  async (name) => {
    const { code, printed, complained } = await runParley([name, '--help']);
    expect(code).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^parley ${name}`));
    expect(printed.length).toBeGreaterThan(3);
    expect(complained).toEqual([]);
    expect(await runParley(['help', name])).toEqual({ code, printed, complained });
  },
);

test.for([
  [
    ['chekc'],
    'There is no command "chekc". Commands: check, verify, stamp, silence, report, mcp, help.',
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
