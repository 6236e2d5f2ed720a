import type { ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/** What was written after the name of the command. */
export interface Arguments {
  positionals: readonly string[];
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
}

/** One word after `parley`. */
export interface Command {
  name: string;
  /** The line of the list of commands. */
  summary: string;
  /** Names of the arguments that it must be given, in order. */
  requiredArguments: readonly string[];
  /** Names of the arguments that may follow. */
  optionalArguments?: readonly string[];
  options: ParseArgsOptionsConfig;
  /** What `--help` prints below the usage line. */
  help: string;
  /** @returns the exit code. @throws CommandError for what the user can mend. */
  run: (given: Arguments, terminal: Terminal) => Promise<number>;
}

/** Something that the user can mend. The message is one line that says what is wrong and what to do. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What was written on the command line is not enough, or wrong. */
export class WrongUsage extends CommandError {
  override name = 'WrongUsage';
}
