import type { Corpus, CorpusEntry } from '../corpus/corpus-file.ts';
import type { Problem } from '../problem.ts';

/** What a rule reports; the place and the level are added by `problemAt`. */
export type Finding = Pick<Problem, 'message' | 'expected' | 'received' | 'tip'>;

/** One editorial or structural rule over the whole corpus. Pure; returns every problem it finds. */
export interface Rule {
  name: string;
  check: (corpus: Corpus) => Problem[];
}

/** An error of a rule at a path inside an entry's file. */
export const problemAt = (
  rule: string,
  entry: CorpusEntry,
  path: readonly PropertyKey[],
  finding: Finding,
): Problem => ({
  rule,
  level: 'error',
  file: entry.path,
  ...entry.locate(path),
  ...('id' in entry.entity ? { id: entry.entity.id } : {}),
  ...finding,
});
