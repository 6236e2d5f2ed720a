import { draftMarks, id, longestDraft, picklistOf, searchKinds } from '@parley/model';
import * as v from 'valibot';
import { listOf } from './answers.ts';
import { provisionInCell, text } from './resources.ts';

/** Languages that are read. */
const language = v.picklist(['en', 'zh']);

const howMany = v.pipe(v.number(), v.integer());

/** How a sentence of a draft stands to the plans. */
const mark = picklistOf(draftMarks);

/** A provision or paragraph near to a sentence. */
const near = {
  provision: provisionInCell,
  /** From 0 to 1; comparable within one answer. */
  nearness: v.number(),
  /** Words of the sentence that decide it. */
  words: v.array(v.string()),
};

/** What is sent to be checked. */
export const draftRequest = v.strictObject({
  text: v.pipe(
    v.string('Send the draft as `text`.'),
    v.minLength(1, 'Send the draft as `text`: it is empty.'),
    v.maxLength(
      longestDraft,
      `A draft has at most ${longestDraft.toLocaleString('en')} characters: send it in parts.`,
    ),
  ),
  plans: v.optional(
    v.pipe(
      v.array(id),
      v.minLength(2, 'Name two or three plans.'),
      v.maxLength(3, 'Name two or three plans.'),
      v.check((ids) => new Set(ids).size === ids.length, 'Name each plan once.'),
    ),
  ),
});

/** A sentence of a draft with what stands nearest to it. */
export const checkedSentence = v.object({
  text: v.string(),
  language,
  mark,
  words: v.array(v.string()),
  plans: v.array(v.object({ plan: id, near: v.array(v.object(near)) })),
  agreed: v.array(v.object({ ...near, firmness: v.picklist(['agreed', 'disputed']) })),
  silences: v.array(
    v.object({
      id,
      plan: id,
      state: v.picklist(['silent', 'not-found']),
      topic: text,
      subject: v.optional(text),
    }),
  ),
  opposed: v.array(v.object({ id, topic: text, reason: text })),
});

/** What a check of a draft says. */
export const draftCheck = v.object({
  dataVersion: v.string(),
  plans: v.array(id),
  counts: v.object({
    both: howMany,
    one: howMany,
    agreed: howMany,
    against: howMany,
    none: howMany,
  }),
  /** Whether the draft has more sentences than are checked. */
  cut: v.boolean(),
  sentences: v.array(checkedSentence),
});

/** One use of a term. Joined, `before`, `use` and `after` are a stretch of a text. */
export const concordanceLine = v.object({
  /** Its number among all uses, from 1. */
  line: howMany,
  kind: v.picklist(searchKinds),
  id,
  title: text,
  plans: v.array(id),
  language,
  before: v.string(),
  use: v.string(),
  after: v.string(),
  /** Where the API has it in full. */
  address: v.string(),
});

/** Every use of a term, and what was looked for. */
export const concordance = v.object({
  ...listOf(concordanceLine).entries,
  expressions: v.array(v.object({ text: v.string(), language })),
});

export type SentDraftCheck = v.InferOutput<typeof draftCheck>;
export type SentConcordanceLine = v.InferOutput<typeof concordanceLine>;
