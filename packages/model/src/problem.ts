/** Something wrong in the corpus: a value, collected with all others and never thrown. */
export interface Problem {
  /** Name of the rule that found it, as listed in docs/guidelines/checks.md. */
  rule: string;
  level: 'error' | 'warning';
  /** Path from the corpus folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** Id of the entity, where the file got that far. */
  id?: string;
  message: string;
  expected?: string;
  received?: string;
  /** What to do about it. */
  tip?: string;
}

/** Problems in reading order: by file, then by place in the file. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
