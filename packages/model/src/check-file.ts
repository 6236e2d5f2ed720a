import type { CorpusText } from './corpus/corpus-file.ts';
import { parseCorpus } from './corpus/parse-corpus.ts';
import type { Place } from './corpus/place.ts';
import { strayProblems } from './corpus/stray-characters.ts';
import { chargedWordsAttributed } from './lint/rules/charged-words.ts';
import { fileName } from './lint/rules/file-name.ts';
import { futureDate } from './lint/rules/future-date.ts';
import { houseStyle } from './lint/rules/house-style.ts';
import { knownReference } from './lint/rules/known-reference.ts';
import { neutralWording } from './lint/rules/neutral-wording.ts';
import { passageIdentity } from './lint/rules/passage-identity.ts';
import { raisedBeyond, type EvidenceBasis } from './lint/rules/raised-evidence.ts';
import { reviewedEvidence } from './lint/rules/reviewed-evidence.ts';
import { verbInstruments } from './lint/rules/verb-instruments.ts';
import { sortProblems, type Problem } from './problem.ts';

/** Rules that judge a file by itself and by the ids that there are. */
const rules = [
  chargedWordsAttributed,
  fileName,
  futureDate,
  houseStyle,
  knownReference,
  neutralWording,
  passageIdentity,
  reviewedEvidence,
  verbInstruments,
];

/**
 * Checks one file as `checkCorpus` does, where the rest of the corpus is not at hand: its schema,
 * every rule that needs no more than the ids of the other entries, and whether its evidence may be as
 * sure as it says.
 *
 * @param others The other entries of the corpus, by kind and id.
 * @param basis What its evidence may rest on; unless given, that is not looked at.
 */
export const checkFile = (
  file: CorpusText,
  others: readonly Place[],
  basis?: EvidenceBasis,
): Problem[] => {
  const { corpus, problems } = parseCorpus([file]);
  // Counted as there, like files of the corpus that cannot be read.
  const around = { ...corpus, broken: [...corpus.broken, ...others] };
  return sortProblems([
    ...problems,
    ...strayProblems(file),
    ...rules.flatMap((rule) => rule.check(around)),
    ...(basis ? raisedBeyond(corpus, basis) : []),
  ]);
};
