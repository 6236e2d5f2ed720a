import { createInterface, type Interface } from 'node:readline';
import { clackPrompts, type Prompts } from './prompts.ts';

/** Where a command writes and asks. Tests give their own. */
export interface Terminal {
  /** A line of the answer. */
  print: (line: string) => void;
  /** A line about what went wrong, or what is going on. */
  complain: (line: string) => void;
  /** The answer to a question; undefined when nobody is there to answer. */
  prompt: (question: string) => Promise<string | undefined>;
  /** Asks with proposals and lists; absent when nobody sits there. */
  prompts?: Prompts;
}

/** The terminal, or the pipes, that the process was started with. */
export const processTerminal = (): Terminal & { close: () => void } => {
  let reader: Interface | undefined;
  // Lines are queued as they come, so that piped answers are not lost between two questions.
  let lines: AsyncIterator<string> | undefined;
  return {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    prompt: async (question) => {
      process.stderr.write(question);
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      const { done, value } = await lines.next();
      if (done !== true) return value;
      process.stderr.write('\n');
      return undefined;
    },
    close: () => reader?.close(),
    ...(process.stdin.isTTY && process.stdout.isTTY
      ? { prompts: clackPrompts(process.stdin, process.stdout) }
      : {}),
  };
};

/** Whether the answer to a question is yes. No answer is no. */
export const agrees = (answer: string | undefined): boolean =>
  /^\s*(?:y|yes)\s*$/i.test(answer ?? '');
