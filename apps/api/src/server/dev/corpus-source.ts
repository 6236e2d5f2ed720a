import { relative } from 'node:path';
import type { compile as compileCorpus, hashContent as hash } from '@parley/model';
import type { ReleaseData } from '../../releases/release.ts';
import { formatProblems, readCorpus, summariseProblems } from '@parley/model/node';

/** What compiles a corpus, as the sources have it now. */
export interface Compiler {
  compile: typeof compileCorpus;
  hashContent: typeof hash;
}

interface CorpusSourceOptions {
  /** Folder of the authored YAML files. */
  folder: string;
  /** Loads the compiler, anew after its sources have changed. */
  loadCompiler: () => Promise<Compiler>;
  /** Told of problems, each with file:line:column. */
  onProblems: (text: string) => void;
}

/**
 * Reads and compiles a folder of YAML files, again and again. Files that stay as they are are
 * parsed once.
 *
 * @returns Gives the dataset with its files, with a version of its own each time; undefined when there are problems
 *   or nothing has changed.
 */
export const corpusSource = ({
  folder,
  loadCompiler,
  onProblems,
}: CorpusSourceOptions): (() => Promise<ReleaseData | undefined>) => {
  let files: Awaited<ReturnType<typeof readCorpus>> = [];
  let last: string | undefined;
  let turn = 0;

  return async () => {
    const known = new Map(files.map((file) => [file.path, file]));
    files = (await readCorpus(folder)).map((file) => {
      const before = known.get(file.path);
      return before?.text === file.text ? before : file;
    });
    const { compile, hashContent } = await loadCompiler();
    const result = await compile(files);
    if ('problems' in result) {
      last = undefined;
      onProblems(
        `${formatProblems(result.problems, relative(process.cwd(), folder))}\n\n${summariseProblems(result.problems, files.length)}`,
      );
      return undefined;
    }
    const { hash: made, ...content } = result.dataset;
    if (made === last) return undefined;
    last = made;
    turn += 1;
    // A version never changes its content, so each edit is a version of its own.
    const next = { ...content, dataVersion: `${content.dataVersion}-dev.${turn}` };
    const authored = new TextEncoder().encode(
      files.map(({ path, text }) => `${JSON.stringify({ path, text })}\n`).join(''),
    );
    return { dataset: { ...next, hash: await hashContent(next) }, authored };
  };
};
