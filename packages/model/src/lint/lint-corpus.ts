import { compareVersions } from '../compare-versions.ts';
import { entriesOf, type Corpus } from '../corpus/corpus-file.ts';
import type { Problem } from '../problem.ts';
import { asNamed } from './as-named.ts';
import type { Rule } from './rule.ts';
import { anyColumnOrder } from './rules/any-column-order.ts';
import { chargedWordsAttributed } from './rules/charged-words.ts';
import { citedActors } from './rules/cited-actors.ts';
import { cooperationBasis } from './rules/cooperation-basis.ts';
import { distinctWithinPlan } from './rules/distinct-within-plan.ts';
import { eventCertainty } from './rules/event-certainty.ts';
import { eventGovernments } from './rules/event-governments.ts';
import { eventLinksRule } from './rules/event-links.ts';
import { everyCell } from './rules/every-cell.ts';
import { fileName } from './rules/file-name.ts';
import { futureDate } from './rules/future-date.ts';
import { hearsay } from './rules/hearsay.ts';
import { houseStyle } from './rules/house-style.ts';
import { knownReference } from './rules/known-reference.ts';
import { labelName } from './rules/label-name.ts';
import { namesEachSide } from './rules/names-each-side.ts';
import { neutralWording } from './rules/neutral-wording.ts';
import { obstacleSource } from './rules/obstacle-source.ts';
import { outline } from './rules/outline.ts';
import { passageIdentity } from './rules/passage-identity.ts';
import { plainEnglishRule } from './rules/plain-english.ts';
import { planCount } from './rules/plan-count.ts';
import { protocol } from './rules/protocol.ts';
import { provisionsNotPlans } from './rules/provisions-not-plans.ts';
import { raisedEvidence } from './rules/raised-evidence.ts';
import { redirects } from './rules/redirects.ts';
import { relationSides } from './rules/relation-sides.ts';
import { reviewedEvidence } from './rules/reviewed-evidence.ts';
import { sameMood } from './rules/same-mood.ts';
import { sets } from './rules/sets.ts';
import { silenceReceipt } from './rules/silence-receipt.ts';
import { sourceAddress } from './rules/source-address.ts';
import { termBase } from './rules/term-base.ts';
import { topicRelation } from './rules/topic-relation.ts';
import { uniqueId } from './rules/unique-id.ts';
import { unusedTopic } from './rules/unused-topic.ts';
import { verbInstruments } from './rules/verb-instruments.ts';
import { withinPlan } from './rules/within-plan.ts';

/** Every rule, in alphabetical order. A new rule is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  anyColumnOrder,
  chargedWordsAttributed,
  citedActors,
  cooperationBasis,
  distinctWithinPlan,
  eventCertainty,
  eventGovernments,
  eventLinksRule,
  everyCell,
  fileName,
  futureDate,
  hearsay,
  houseStyle,
  knownReference,
  labelName,
  namesEachSide,
  neutralWording,
  obstacleSource,
  outline,
  passageIdentity,
  plainEnglishRule,
  planCount,
  protocol,
  provisionsNotPlans,
  raisedEvidence,
  redirects,
  relationSides,
  reviewedEvidence,
  sameMood,
  sets,
  silenceReceipt,
  sourceAddress,
  termBase,
  topicRelation,
  uniqueId,
  unusedTopic,
  verbInstruments,
  withinPlan,
];

/** Rules of how something is said. */
const ofWording: ReadonlySet<Rule> = new Set([houseStyle, neutralWording, termBase]);

/**
 * The corpus without the records of what was released: they say what readers were told then, and are not
 * edited when a word is given up later. A record is held to the wording before it becomes one.
 */
const withoutHistory = (corpus: Corpus): Corpus => {
  const [release] = entriesOf(corpus, 'release');
  if (release === undefined) return corpus;
  const { dataVersion } = release.entity;
  const published = new Set(
    entriesOf(corpus, 'release-record')
      .filter(({ entity }) => compareVersions(entity.version, dataVersion) <= 0)
      .map(({ path }) => path),
  );
  return { ...corpus, entries: corpus.entries.filter(({ path }) => !published.has(path)) };
};

/**
 * Runs every rule over what could be parsed and returns all problems. A wrong id is reported once, as
 * such; the other rules see the entry under the name of its file.
 */
export const lintCorpus = (corpus: Corpus): Problem[] => {
  const named = asNamed(corpus);
  const present = withoutHistory(named);
  return rules.flatMap((rule) =>
    rule.check(rule === fileName ? corpus : ofWording.has(rule) ? present : named),
  );
};
