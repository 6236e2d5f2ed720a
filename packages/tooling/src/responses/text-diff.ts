import { structuredPatch } from 'diff';

/** Longer ways from one text to the other are not looked for: they take long and nobody reads them. */
const longestWay = 4000;

/**
 * The difference of two texts as lines of a unified diff, with a line around each place.
 *
 * @param most How many lines are shown at most; how many are left out is said.
 */
export const textDiff = (before: string, after: string, most: number): string[] => {
  const patch = structuredPatch('', '', before, after, '', '', {
    context: 1,
    maxEditLength: longestWay,
  });
  if (patch === undefined)
    return [
      `nearly everything: ${before.split('\n').length} lines before, ${after.split('\n').length} after`,
    ];
  const lines = patch.hunks.flatMap(({ oldStart, newStart, lines: changed }) => [
    `@@ ${oldStart} ${newStart} @@`,
    ...changed,
  ]);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `and ${lines.length - most} more lines`];
};
