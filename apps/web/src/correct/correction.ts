import type { Change, Text } from '@parley/model';
import { changesetEntry, proposedNote } from '@parley/queries/changes';
import { createTwoFilesPatch } from 'diff';
import { isSourceAddress, type Answers } from './answers.ts';

/** A file before and after; empty before when it is new. */
export interface ChangedFile {
  path: string;
  before: string;
  after: string;
}

/** A patch that `git apply` takes, over one file or several. */
export const patchOf = (files: readonly ChangedFile[]): string =>
  files
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) => {
      const isNew = before === '';
      const patch = createTwoFilesPatch(
        isNew ? '/dev/null' : `a/${path}`,
        `b/${path}`,
        before,
        after,
        undefined,
        undefined,
        { context: 3 },
      );
      const header = `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}`;
      return header + patch.replace(/^=+\n/, '');
    })
    .join('');

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** Changesets tell the language of a paragraph by its script. */
const isChinese = (text: string): boolean => /\p{sc=Han}/u.test(text);

/** The note to readers in both languages: what changed, from the changes, and what the reader said of it. */
const noteOf = (changes: readonly Change[], { wrong, right }: Answers): Text => {
  const proposed = proposedNote(changes);
  const [was, is] = [oneLine(wrong), oneLine(right)];
  const told = (before: string, after: string): string =>
    [was === '' ? [] : `${before}“${was}”`, is === '' ? [] : `${after}“${is}”`].flat().join(' ');
  return isChinese(was + is)
    ? { ...proposed, zh: `${proposed.zh}${told('有误之处：', '应为：')}` }
    : {
        ...proposed,
        en: `${proposed.en} ${told('What was wrong: ', 'What is right: ')}`.trimEnd(),
      };
};

/**
 * The changeset that goes with a correction, as `parley changeset` writes it: the ids, how far the
 * version moves, a note in both languages, and the source.
 */
export const changesetOf = (
  id: string,
  changes: readonly Change[],
  answers: Answers,
): ChangedFile => ({
  path: `.changeset/correct-${id.replaceAll('.', '-')}.md`,
  before: '',
  after: changesetEntry(changes, {
    note: noteOf(changes, answers),
    source: isSourceAddress(answers.source) ? answers.source : undefined,
  }),
});
