import * as v from 'valibot';
import { forceClasses } from '../vocabulary/force-classes.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { evidenceOf, translationReview } from './evidence.ts';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

const forceClass = picklistOf(forceClasses);

/** The verb exactly as an edition prints it, and the language of that edition. */
const printedVerb = v.strictObject({
  language: v.picklist(['en', 'zh']),
  text: v.pipe(v.string(), v.nonEmpty()),
});

/** Where the passage stands in the official text. */
const locator = v.strictObject({
  page: v.optional(positiveInteger),
  pageEnd: v.optional(positiveInteger),
  /** Running number of the bullet in the document. */
  bullet: v.optional(positiveInteger),
  item: v.optional(v.string()),
  paragraph: v.optional(v.string()),
});

/**
 * Fingerprint of the official passage that the provision rests on, written by `parley stamp`.
 * Several provisions may share one passage, and one sentence may stand at two places.
 */
const passage = v.strictObject({
  /** Place among the passages of the document, counted from 1. */
  order: positiveInteger,
  /** SHA-256 of the normalised passage. */
  hash: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits in lower case.'),
  ),
  /** Version of the normaliser that the hash was made with. */
  normaliser: positiveInteger,
});

/** One provision of a plan, in our own words, with its exact place. */
export const provisionEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  /** The part of the outline it stands in; absent where the text has no headings. */
  section: v.optional(id),
  order: positiveInteger,
  /** The provision's number for people, without the plan's code: `II.2.3`, `7.2`. */
  label: v.pipe(v.string(), v.nonEmpty()),
  title: text(limits.title),
  summary: text(limits.summary),
  force: v.strictObject({ class: forceClass, verb: v.optional(printedVerb) }),
  actors: v.array(
    v.strictObject({
      actor: id,
      role: v.picklist(['lead', 'support', 'addressed']),
      basis: v.picklist(['stated', 'implied', 'not-established']),
    }),
  ),
  /** Means by which it works; empty where only an agreement is stated. */
  instruments: v.array(id),
  /** Instruments, programmes and laws that the passage names. */
  named: v.optional(v.array(text(limits.name)), []),
  scope: v.picklist(['domestic', 'international', 'both', 'not-established']),
  topics: v.pipe(
    v.array(id),
    v.minLength(1, 'A provision has at least one topic.'),
    v.maxLength(4, 'A provision has at most four topics.'),
  ),
  locator,
  passage: v.optional(passage),
  /** The provision whose words this one repeats. */
  repeats: v.optional(id),
  evidence: v.strictObject({ text: evidenceOf(text), verb: evidenceOf(text) }),
  translationReview,
  sources: v.optional(v.array(id), []),
  notes: v.optional(v.array(text(limits.note)), []),
});
