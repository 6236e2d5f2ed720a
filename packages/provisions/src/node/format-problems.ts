import type { Problem } from '../problem.ts';

const detail = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`    ${name}: ${value}`];

const annotation = (problem: Problem, file: string): string =>
  `::${problem.level} file=${file},line=${problem.line},col=${problem.column}::${problem.message} ${problem.tip ?? ''}`.trimEnd();

/**
 * Problems as text for a terminal, each with file:line:column, what is, what should be, what to do.
 *
 * @param folder Path of the corpus folder, put before each file so that editors can open it.
 * @param annotate Adds the lines by which GitHub Actions marks the place in a pull request.
 */
export const formatProblems = (
  problems: readonly Problem[],
  folder: string,
  annotate = false,
): string =>
  problems
    .flatMap((problem) => {
      const file = `${folder}/${problem.file}`;
      return [
        `${file}:${problem.line}:${problem.column}  ${problem.level}  ${problem.message}  (${problem.rule})`,
        ...detail('id', problem.id),
        ...detail('expected', problem.expected),
        ...detail('received', problem.received),
        ...detail('do', problem.tip),
        ...(annotate ? [annotation(problem, file)] : []),
      ];
    })
    .join('\n');
