import { checkCorpus, type Problem } from '@parley/model';
import { formatProblems, readCorpus } from '@parley/model/node';
import { CommandError } from './command.ts';
import { shownPath } from './paths.ts';

/** What the check says of a corpus: errors, and warnings that work in progress may leave open. */
const problemsOf = async (folder: string): Promise<readonly Problem[]> =>
  checkCorpus(await readCorpus(folder));

/**
 * Lets only finished work be released.
 *
 * @param isTrial A trial may have open warnings; they are said all the same.
 * @throws CommandError that names each problem and says what to do.
 */
export const requireFinished = async (
  folder: string,
  isTrial: boolean,
  complain: (line: string) => void,
): Promise<void> => {
  const problems = await problemsOf(folder);
  if (problems.length === 0) return;
  const hasErrors = problems.some(({ level }) => level === 'error');
  const listed = formatProblems(problems, shownPath(folder));
  if (isTrial && !hasErrors) {
    complain(`${listed}\nThese warnings are open; a trial may have them, a release may not.`);
    return;
  }
  throw new CommandError(
    `${listed}\nA release has no open ${hasErrors ? 'problem' : 'warning'}: settle the ${problems.length} above (\`parley check\` says what to do), or publish a trial with --snapshot next. Nothing was written.`,
  );
};
