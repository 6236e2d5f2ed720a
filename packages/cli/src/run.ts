import { parseArgs } from 'node:util';
import { CommandError, WrongUsage, type Arguments, type Command } from './command.ts';
import { preview } from './commands/preview.ts';
import { brief } from './commands/brief.ts';
import { changeset } from './commands/changeset.ts';
import { check } from './commands/check.ts';
import { mcp } from './commands/mcp.ts';
import { concordance } from './commands/concordance.ts';
import { completionOf } from './commands/completion.ts';
import { diff } from './commands/diff.ts';
import { draft } from './commands/draft.ts';
import { edition } from './commands/edition.ts';
import { newEntry } from './commands/new.ts';
import { release } from './commands/release.ts';
import { links } from './commands/links.ts';
import { report } from './commands/report.ts';
import { silence } from './commands/silence.ts';
import { stale } from './commands/stale.ts';
import { stamp } from './commands/stamp.ts';
import { verify } from './commands/verify.ts';
import type { Terminal } from './terminal.ts';

const commands: readonly Command[] = [
  newEntry,
  check,
  preview,
  diff,
  changeset,
  verify,
  stamp,
  silence,
  brief,
  draft,
  concordance,
  edition,
  report,
  stale,
  links,
  mcp,
  release,
  completionOf(() => commands),
];

const optional = ({ optionalArguments = [] }: Command): string[] =>
  optionalArguments.map((name) => `[${name}]`);

const usageOf = (command: Command): string =>
  ['parley', command.name, ...command.requiredArguments, ...optional(command), '[options]'].join(
    ' ',
  );

const overview = (): string =>
  [
    'parley COMMAND [options]',
    '',
    ...commands.map(
      (command) =>
        `  ${[command.name, ...command.requiredArguments, ...optional(command)].join(' ').padEnd(20)}${command.summary}`,
    ),
    '',
    'parley COMMAND --help says more.',
  ].join('\n');

const parse = (command: Command, args: readonly string[]): Arguments => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    const given = Object.entries(values);
    return {
      positionals,
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(
        given.flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        ),
      ),
    };
  } catch (error) {
    // Node's message goes on to explain how options are told from arguments; the first sentence is enough.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
    throw new CommandError(
      `${sentence.replace(/\.?$/, '.')} See \`parley ${command.name} --help\`.`,
      {
        cause: error,
      },
    );
  }
};

/** Exit code when the command line itself is wrong. */
const wrongUsage = 2;

/**
 * Runs one command line (without `node` and the program).
 *
 * @returns the exit code: 0 done, 1 something is wrong in data or files, 2 the command line is wrong.
 */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [name, ...rest] = args;
  const wantsHelp = rest.includes('--help') || rest.includes('-h');
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = commands.find((command) => command.name === rest[0]);
    terminal.print(about ? `${usageOf(about)}\n\n${about.help}` : overview());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.complain(
      `There is no command "${name}". Commands: ${commands.map((known) => known.name).join(', ')}, help.`,
    );
    return wrongUsage;
  }
  if (wantsHelp) {
    terminal.print(`${usageOf(command)}\n\n${command.help}`);
    return 0;
  }
  let given: Arguments;
  try {
    given = parse(command, rest);
    const { requiredArguments, optionalArguments = [] } = command;
    const { length } = given.positionals;
    if (
      length < requiredArguments.length ||
      length > requiredArguments.length + optionalArguments.length
    )
      throw new CommandError(
        `\`parley ${name}\` takes ${[...requiredArguments, ...optional(command)].join(' and ') || 'no arguments'}. See \`parley ${name} --help\`.`,
      );
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.complain(error.message);
    return wrongUsage;
  }
  try {
    return await command.run(given, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.complain(error.message);
    return error instanceof WrongUsage ? wrongUsage : 1;
  }
};
