import { checkCorpus, type CorpusText } from '@parley/model';
import { formatProblems, readCorpus } from '@parley/model/node';
import { CommandError } from './command.ts';
import { shownPath } from './paths.ts';

/**
 * Lets only finished work be released.
 *
 * @param record The record that the release would leave: what it tells readers is held to the same rules.
 * @param isTrial A trial may have open warnings; they are said all the same.
 * @throws CommandError that names each problem and says what to do.
 */
export const requireFinished = async (
  folder: string,
  record: CorpusText | undefined,
  isTrial: boolean,
  complain: (line: string) => void,
): Promise<void> => {
  const files = await readCorpus(folder);
  const problems = checkCorpus(record === undefined ? files : [...files, record]);
  if (problems.length === 0) return;
  const hasErrors = problems.some(({ level }) => level === 'error');
  const listed = formatProblems(problems, shownPath(folder));
  if (isTrial && !hasErrors) {
    complain(`${listed}\nThese warnings are open; a trial may have them, a release may not.`);
    return;
  }
  throw new CommandError(
    `${listed}\nA release has no open ${hasErrors ? 'problem' : 'warning'}: settle the ${problems.length} above (what is said of releases/ is in a file of .changeset), or publish a trial with --snapshot next. Nothing was written.`,
  );
};
