import type * as v from 'valibot';
import type { Problem } from '../problem.ts';

/** Says a schema issue in words a contributor can act on. */
export const describeIssue = (
  issue: v.BaseIssue<unknown>,
): Pick<Problem, 'message' | 'expected' | 'received' | 'tip'> => {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.');
  const key = (issue.path ?? []).at(-1)?.key;
  const where = path || 'the file';
  const { expected, received } = issue;
  if (issue.type === 'strict_object' && expected === 'never')
    return {
      message: `\`${where}\` is not a field of this kind of file.`,
      received,
      tip: 'Check the spelling, or delete the line. The editor lists the fields that exist.',
    };
  if (received === 'undefined' && expected?.startsWith('"'))
    return {
      message: `\`${where}\` is missing.`,
      expected: `a value for ${expected}`,
      tip:
        key === 'zh' || key === 'en'
          ? 'Every text that readers see needs `en` and `zh`.'
          : 'Add the line; the editor shows what is allowed there.',
    };
  return {
    message: `\`${where}\`: ${issue.message}`,
    ...(expected ? { expected } : {}),
    received,
    tip: 'Correct the value.',
  };
};
