import { createTwoFilesPatch } from 'diff';

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

/** The note that goes with every change of data: what readers will see. */
export const changesetOf = (provision: string, label: string, reason: string): ChangedFile => ({
  path: `.changeset/correct-${provision.replaceAll('.', '-')}.md`,
  before: '',
  after: `---\n'@parley/provisions': patch\n---\n\nCorrect ${label} (\`${provision}\`): ${reason
    .trim()
    .replaceAll(/\s+/g, ' ')}\n`,
});
