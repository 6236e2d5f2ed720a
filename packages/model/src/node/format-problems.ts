import type { Problem } from '../problem.ts';

/** A text of the corpus may span lines, and GitHub Actions takes a line that starts with `::` as a command. */
const oneLine = (text: string): string =>
  text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const detail = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`    ${name}: ${oneLine(value)}`];

/** Escaped as GitHub Actions reads it: https://github.com/actions/toolkit, packages/core/src/command.ts. */
const annotation = (problem: Problem, file: string): string => {
  const text = oneLine(`${problem.message} ${problem.tip ?? ''}`.trimEnd()).replaceAll('%', '%25');
  const place = file.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${problem.level} file=${place},line=${problem.line},col=${problem.column}::${text}`;
};

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
        `${file}:${problem.line}:${problem.column}  ${problem.level}  ${oneLine(problem.message)}  (${problem.rule})`,
        ...detail('id', problem.id),
        ...detail('expected', problem.expected),
        ...detail('received', problem.received),
        ...detail('do', problem.tip),
        ...(annotate ? [annotation(problem, file)] : []),
      ];
    })
    .join('\n');

const counted = (number: number, name: string): string =>
  `${number} ${name}${number === 1 ? '' : 's'}`;

/**
 * How many problems there are, in one sentence: "2 errors and 1 warning in 3 files of 1282."
 *
 * @param all How many files were read.
 */
export const summariseProblems = (problems: readonly Problem[], all: number): string => {
  const { error = [], warning = [] } = Object.groupBy(problems, ({ level }) => level);
  const summary = [
    ...(error.length > 0 ? [counted(error.length, 'error')] : []),
    ...(warning.length > 0 ? [counted(warning.length, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${summary.join(' and ')} in ${counted(files, 'file')} of ${all}.`;
};
