import { run } from '../run.ts';

/** What a command said and left. */
export interface Said {
  code: number;
  /** Lines of the answer. */
  printed: readonly string[];
  /** Lines about what went wrong, and questions. */
  complained: readonly string[];
}

/** Runs a command line with answers to its questions; when they run out, nobody is there. */
export const runParley = async (
  args: readonly string[],
  answers: readonly string[] = [],
): Promise<Said> => {
  const printed: string[] = [];
  const complained: string[] = [];
  const left = [...answers];
  const code = await run(args, {
    print: (line) => printed.push(...line.split('\n')),
    complain: (line) => complained.push(...line.split('\n')),
    prompt: async (question) => {
      complained.push(question);
      return left.shift();
    },
  });
  return { code, printed, complained };
};
