import * as v from 'valibot';
import { actorEntries } from './actor.ts';
import { cooperationAreaEntries } from './cooperation-area.ts';
import { eventEntries } from './event.ts';
import { instrumentEntries } from './instrument.ts';
import { planEntries } from './plan.ts';
import { provisionEntries } from './provision.ts';
import { redirectEntries } from './redirect.ts';
import { relationEntries } from './relation.ts';
import { releaseEntries, releaseRecordEntries } from './release.ts';
import { sectionEntries } from './section.ts';
import { setEntries } from './set.ts';
import { silenceEntries } from './silence.ts';
import { sourceEntries } from './source.ts';
import { statementEntries } from './statement.ts';
import { termEntries } from './term.ts';
import { authoredText } from './text.ts';
import { topicEntries, topicGroupEntries } from './topic.ts';
import { venueEntries } from './venue.ts';

/** What a person writes, one schema for each kind of file in `data/`. Unknown keys are mistakes. */
export const authored = {
  release: v.strictObject(releaseEntries),
  'release-record': v.strictObject(releaseRecordEntries(authoredText)),
  redirect: v.strictObject(redirectEntries(authoredText)),
  plan: v.strictObject(planEntries(authoredText)),
  section: v.strictObject(sectionEntries(authoredText)),
  statement: v.strictObject(statementEntries(authoredText)),
  provision: v.strictObject(provisionEntries(authoredText)),
  'topic-group': v.strictObject(topicGroupEntries(authoredText)),
  topic: v.strictObject(topicEntries(authoredText)),
  actor: v.strictObject(actorEntries(authoredText)),
  instrument: v.strictObject(instrumentEntries(authoredText)),
  source: v.strictObject(sourceEntries(authoredText)),
  relation: v.strictObject(relationEntries(authoredText)),
  set: v.strictObject(setEntries(authoredText)),
  silence: v.strictObject(silenceEntries(authoredText)),
  event: v.strictObject(eventEntries(authoredText)),
  term: v.strictObject(termEntries(authoredText)),
  venue: v.strictObject(venueEntries(authoredText)),
  'cooperation-area': v.strictObject(cooperationAreaEntries(authoredText)),
};

export type EntityKind = keyof typeof authored;
export type Authored<K extends EntityKind> = v.InferOutput<(typeof authored)[K]>;
