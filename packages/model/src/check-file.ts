import type { CorpusText } from './corpus/corpus-file.ts';
import { parseCorpus } from './corpus/parse-corpus.ts';
import type { Place } from './corpus/place.ts';
import { fileName } from './lint/rules/file-name.ts';
import { knownReference } from './lint/rules/known-reference.ts';
import { neutralWording } from './lint/rules/neutral-wording.ts';
import { reviewedEvidence } from './lint/rules/reviewed-evidence.ts';
import { sortProblems, type Problem } from './problem.ts';

/** Rules that judge a file by itself and by the ids that there are. */
const rules = [fileName, knownReference, neutralWording, reviewedEvidence];

/**
 * Checks one file as `checkCorpus` does, where the rest of the corpus is not at hand: its schema,
 * and every rule that needs no more than the ids of the other entries.
 *
 * @param others The other entries of the corpus, by kind and id.
 */
export const checkFile = (file: CorpusText, others: readonly Place[]): Problem[] => {
  const { corpus, problems } = parseCorpus([file]);
  // Counted as there, like files of the corpus that cannot be read.
  const around = { ...corpus, broken: [...corpus.broken, ...others] };
  return sortProblems([...problems, ...rules.flatMap((rule) => rule.check(around))]);
};
