/** A difference that is meant. */
export interface Wanted {
  /** Where it stands in the file. */
  line: number;
  /** Name of the answers, with `*` for any run of characters. */
  pattern: string;
  /** The part that differs: `status`, `body`, `new`, `gone` or a header; every part when absent. */
  part?: string | undefined;
  /** What stood in the body, and what stands there now; everything else must be as before. */
  replaces?: { before: string; after: string } | undefined;
  reason: string;
}

/** What `"before" => "after"` says; undefined for anything else. */
const replacementOf = (part: string): Wanted['replaces'] => {
  const [before = '', after, ...others] = part.split('" => "');
  if (after === undefined || others.length > 0) return undefined;
  if (before.length < 2 || !before.startsWith('"') || !after.endsWith('"')) return undefined;
  return { before: before.slice(1), after: after.slice(0, -1) };
};

/**
 * Reads a list of wanted differences. A line is `PATTERN | REASON`, `PATTERN | PART | REASON` or
 * `PATTERN | "before" => "after" | REASON`; empty lines and lines that begin with # say nothing.
 *
 * @throws Error that names the line when it is written otherwise.
 */
export const parseWanted = (text: string): Wanted[] =>
  text.split('\n').flatMap((written, index) => {
    if (written.trim() === '' || written.startsWith('#')) return [];
    const columns = written.split(' | ').map((column) => column.trim());
    const [pattern = '', ...others] = columns;
    const reason = others.at(-1) ?? '';
    if (pattern === '' || reason === '' || columns.length > 3)
      throw new Error(
        `Line ${index + 1} of the wanted differences is not PATTERN | REASON, PATTERN | PART | REASON or PATTERN | "before" => "after" | REASON: ${written}`,
      );
    const part = others.length === 2 ? others[0] : undefined;
    const replaces = replacementOf(part ?? '');
    return [{ line: index + 1, pattern, part: replaces ? undefined : part, replaces, reason }];
  });

/** Whether a name is as a pattern says, in which `*` stands for any run of characters. */
export const matchesPattern = (pattern: string, name: string): boolean => {
  const [start = '', ...others] = pattern.split('*');
  const end = others.pop();
  if (end === undefined) return name === pattern;
  if (!name.startsWith(start)) return false;
  let place = start.length;
  for (const piece of others) {
    const found = name.indexOf(piece, place);
    if (found < 0) return false;
    place = found + piece.length;
  }
  return name.length - end.length >= place && name.endsWith(end);
};
