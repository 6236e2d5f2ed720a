import type { Readable, Writable } from 'node:stream';
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { CommandError } from './command.ts';

/** One of the answers that may be given. */
export interface Choice {
  value: string;
  label: string;
}

/** Asks somebody who sits at a terminal. */
export interface Prompts {
  text: (
    message: string,
    about: { initial?: string | undefined; wrong: (answer: string) => string | undefined },
  ) => Promise<string>;
  choose: (message: string, choices: readonly Choice[]) => Promise<string>;
  chooseSome: (message: string, choices: readonly Choice[]) => Promise<string[]>;
}

const unlessCancelled = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new CommandError('Stopped. Nothing was written.');
  // Clack marks a cancelled question with a symbol and nothing else.
  return answer as Exclude<T, symbol>;
};

/** Questions drawn by clack on these streams. */
export const clackPrompts = (input: Readable, output: Writable): Prompts => ({
  text: async (message, { initial, wrong }) =>
    unlessCancelled(
      await text({
        message,
        input,
        output,
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (answer) => wrong((answer ?? '').trim()),
      }),
    ).trim(),
  choose: async (message, choices) =>
    unlessCancelled(await select({ message, options: [...choices], input, output, maxItems: 12 })),
  chooseSome: async (message, choices) =>
    unlessCancelled(
      await multiselect({
        message: `${message} (space marks, enter goes on)`,
        options: [...choices],
        input,
        output,
        maxItems: 12,
      }),
    ),
});
