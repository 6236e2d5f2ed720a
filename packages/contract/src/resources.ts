import {
  cellStates,
  evidenceStates,
  forceClasses,
  id,
  picklistOf,
  publishedEntities,
  sentText,
  standings,
} from '@parley/model';
import { entryKinds, openTasks } from '@parley/model/vocabularies';
import * as v from 'valibot';

const sent = publishedEntities(sentText);

export const howMany = v.pipe(v.number(), v.integer());

/** A text by language. With `lang`, only that language is sent. */
export const text = sentText({ en: 0, zh: 0 });

export const topic = sent.topic;
const section = sent.section;
export const statement = sent.statement;

/** Evidence of the least sure text that something rests on. */
export const weakest = picklistOf(evidenceStates);

/** A relation with the evidence of the least sure text that it rests on, over all and for each side. */
export const relation = v.object({
  ...sent.relation.entries,
  sides: v.array(v.object({ ...sent.relation.entries.sides.item.entries, evidence: weakest })),
  evidence: weakest,
});

/** A group of topics, with its topics in reading order. */
const topicGroup = sent.topicGroup;
export const term = sent.term;

/** Where a thing stands: here, and on a page for people where it has one. */
export const links = v.object({ self: v.string(), page: v.optional(text) });

/** A release of the data and its day. */
const releaseMark = v.object({ release: v.string(), date: v.string() });

/** When a thing came into the data, and when it last changed. */
const history = { added: releaseMark, changed: v.optional(releaseMark) };

/** A topic with the number of provisions each plan has on it. */
const topicWithCounts = v.object({
  ...topic.entries,
  counts: v.array(v.object({ plan: id, provisions: howMany })),
});

/** A plan as it stands in lists. */
export const plan = v.object({
  ...sent.plan.entries,
  /** How many provisions rest on each evidence state. */
  evidence: v.array(v.object({ state: picklistOf(evidenceStates), provisions: howMany })),
});

/** A plan with its outline and with what it says outside its provisions. */
const planWithOutline = v.object({
  ...plan.entries,
  outline: v.array(v.object({ ...section.entries, provisions: v.array(id) })),
  statements: v.array(statement),
});

/** An actor in a provision, with its name. */
const actorInProvision = v.object({
  ...sent.provision.entries.actors.item.entries,
  name: sent.actor.entries.name,
  abbreviation: sent.actor.entries.abbreviation,
});

/** A provision with the names of what it points to, so that one request shows it whole. */
const provision = v.object({
  ...sent.provision.entries,
  actors: v.array(actorInProvision),
  instruments: v.array(v.pick(sent.instrument, ['id', 'label'])),
  responses: v.array(
    v.object({
      ...v.omit(sent.provision.entries.responses.wrapped.item, ['source']).entries,
      source: sent.source,
    }),
  ),
  sources: v.array(sent.source),
});

/** A provision as it stands in a comparison. */
export const provisionInCell = v.object({
  id: sent.provision.entries.id,
  plan: sent.provision.entries.plan,
  label: sent.provision.entries.label,
  title: sent.provision.entries.title,
  summary: sent.provision.entries.summary,
  force: picklistOf(forceClasses),
  /** Ids of the actors that it names or addresses. */
  actors: v.array(id),
  locator: sent.provision.entries.locator,
  evidence: picklistOf(evidenceStates),
});

/** Provisions of other plans that are nearest to one, the nearest first. */
export const nearestProvisions = v.object({
  provision: id,
  nearest: v.array(
    v.object({
      provision: provisionInCell,
      /** Topics that both are on. */
      topics: v.array(id),
      /** Uncommon words that both summaries have, the rarest first, parted by commas. */
      words: v.optional(text),
      /** Whether a recorded relation rests on both. */
      related: v.boolean(),
    }),
  ),
});

/** A subject, or a whole topic, on which a plan says nothing. */
export const silence = sent.silence;

/** A silence with how sure it is: `silent` where the complete official text was searched. */
const silenceWithState = v.object({
  ...silence.entries,
  state: v.picklist(['silent', 'not-found']),
});

/** Something that happened since the plans, or around them. */
export const event = v.object({
  ...sent.event.entries,
  /** False where it is dated later than events were followed: it was due, and its outcome is not known. */
  followed: v.boolean(),
  actors: v.array(v.object({ actor: id, name: text })),
  sources: v.array(sent.source),
});

/** Plans that are read side by side, in the order of their columns. */
const set = sent.set;

export const venue = v.object({ ...sent.venue.entries, sources: v.array(sent.source) });

/** A cooperation area as it stands in lists and in full. */
const cooperationArea = v.object({
  ...sent.cooperationArea.entries,
  evidence: v.optional(weakest),
  reasoningSources: v.array(sent.source),
  counterArgumentSources: v.array(sent.source),
  obstacles: v.array(
    v.object({
      ...sent.cooperationArea.entries.obstacles.item.entries,
      sources: v.array(sent.source),
    }),
  ),
  proponents: v.array(
    v.object({
      ...v.omit(sent.cooperationArea.entries.proponents.wrapped.item, ['source']).entries,
      source: sent.source,
    }),
  ),
});

export const actor = sent.actor;
export const source = sent.source;

/** What the governments behind the plans have already agreed on a topic, text by text. */
const agreedOnTopic = v.object({
  text: id,
  firmness: v.picklist(['agreed', 'disputed']),
  /** Position on the text of each government whose plan is compared, in column order. */
  governments: v.array(v.object({ government: v.string(), standing: picklistOf(standings) })),
  provisions: v.array(provisionInCell),
});

/** What `expand` puts beside a thing, each part where it was asked for. */
export const expanded = v.object({
  provisions: v.optional(v.array(provisionInCell)),
  relations: v.optional(v.array(relation)),
  silences: v.optional(v.array(silenceWithState)),
  events: v.optional(v.array(event)),
  areas: v.optional(v.array(v.pick(sent.cooperationArea, ['id', 'title', 'basis']))),
  agreed: v.optional(v.array(v.object({ topic: id, ...agreedOnTopic.entries }))),
});

/** What stands beside every thing that is asked for by itself or in a list of its kind. */
const recorded = { links, ...history };

/** The same, for things that can be asked for with what is related to them. */
const expandable = { ...recorded, expanded: v.optional(expanded) };

export const setRecord = v.object({ ...set.entries, ...recorded });
export const planRecord = v.object({ ...plan.entries, ...recorded });
export const planWithOutlineRecord = v.object({ ...planWithOutline.entries, ...recorded });
export const provisionRecord = v.object({ ...provision.entries, ...expandable });
export const topicGroupRecord = v.object({ ...topicGroup.entries, ...recorded });
export const topicRecord = v.object({ ...topicWithCounts.entries, ...expandable });
export const relationRecord = v.object({ ...relation.entries, ...expandable });
export const silenceRecord = v.object({ ...silenceWithState.entries, ...expandable });
export const eventRecord = v.object({ ...event.entries, ...expandable });
export const venueRecord = v.object({ ...venue.entries, ...expandable });
export const cooperationAreaRecord = v.object({ ...cooperationArea.entries, ...expandable });
export const actorRecord = v.object({ ...actor.entries, ...expandable });
export const sourceRecord = v.object({ ...source.entries, ...recorded });

export const cell = v.object({
  plan: id,
  state: picklistOf(cellStates),
  /** Number of the plan's provisions on the topic, before filters. */
  total: howMany,
  provisions: v.array(provisionInCell),
  /** What the plan does not say, with what was searched for. */
  silences: v.array(silence),
});

/** One topic across the plans asked for; cells in the order of the request. */
export const comparisonRow = v.object({
  topic,
  cells: v.array(cell),
  relations: v.array(relation),
  /** What the governments behind the plans have already agreed on the topic. */
  agreed: v.array(agreedOnTopic),
});

/** A release of the data as it stands in the list: its changes are asked for by themselves. */
export const release = v.object({
  ...v.omit(sent.releaseRecord, ['changes']).entries,
  /** How many entries were added, changed, moved and removed. */
  counts: v.object({
    added: howMany,
    changed: howMany,
    moved: howMany,
    removed: howMany,
  }),
  /** The same by kind, in one sentence; empty for the first release. */
  inWords: text,
});

/** One entry that a release changed. */
export const change = v.object({
  release: v.string(),
  date: v.string(),
  ...sent.releaseRecord.entries.changes.item.entries,
});

/** A closed set of values, with what each is called and means. */
export const vocabulary = v.object({
  id,
  label: text,
  definition: text,
  terms: v.array(v.object({ code: v.string(), label: text, definition: text })),
});

/** One piece of open work: what is to be done on which entry, and where to do it. */
export const openWork = v.object({
  id: v.string(),
  task: picklistOf(openTasks),
  kind: picklistOf(entryKinds),
  entry: id,
  name: text,
  /** What is recorded now: a state, a day, or how many of how many. */
  now: v.string(),
  plans: v.array(id),
  topic: v.optional(id),
  /** Address of what is to be read for it. */
  read: v.optional(v.string()),
  /** The page that shows the entry, and the form that corrects it. */
  page: v.optional(text),
  correct: text,
});

export type Recorded = Pick<v.InferOutput<typeof provisionRecord>, 'links' | 'added' | 'changed'>;
export type Expanded = v.InferOutput<typeof expanded>;
export type SentPlan = v.InferOutput<typeof plan>;
export type SentPlanWithOutline = v.InferOutput<typeof planWithOutline>;
export type SentProvision = v.InferOutput<typeof provision>;
export type SentProvisionInCell = v.InferOutput<typeof provisionInCell>;
export type SentTopic = v.InferOutput<typeof topic>;
export type SentTopicWithCounts = v.InferOutput<typeof topicWithCounts>;
export type SentTopicGroup = v.InferOutput<typeof topicGroup>;
export type SentRow = v.InferOutput<typeof comparisonRow>;
export type SentRelation = v.InferOutput<typeof relation>;
export type SentSet = v.InferOutput<typeof set>;
export type SentSilence = v.InferOutput<typeof silence>;
export type SentSilenceWithState = v.InferOutput<typeof silenceWithState>;
export type SentEvent = v.InferOutput<typeof event>;
export type SentActor = v.InferOutput<typeof actor>;
export type SentSource = v.InferOutput<typeof source>;
export type SentVenue = v.InferOutput<typeof venue>;
export type SentCooperationArea = v.InferOutput<typeof cooperationArea>;
export type SentStatement = v.InferOutput<typeof statement>;
export type SentRelease = v.InferOutput<typeof release>;
export type SentChange = v.InferOutput<typeof change>;
export type SentSection = SentPlanWithOutline['outline'][number];
export type SentFieldTerm = v.InferOutput<typeof term>;
export type SentVocabulary = v.InferOutput<typeof vocabulary>;
