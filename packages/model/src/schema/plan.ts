import * as v from 'valibot';
import { picklistOf } from '../vocabulary/picklist.ts';
import { stances } from '../vocabulary/stances.ts';
import { date, id, positiveInteger, webAddress } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** One published form of the official text, in one language. */
const editionOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    language: v.picklist(['en', 'zh', 'ar', 'es', 'fr', 'ru']),
    format: v.picklist(['pdf', 'html']),
    publisher: text(limits.name),
    url: webAddress,
    /** SHA-256 of the file, where the file was at hand. */
    sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    /** Whether somebody of the project opened this address or file. */
    opened: v.boolean(),
  });

/** A governance plan, or a text that several governments have agreed. */
export const planEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  kind: v.picklist(['plan', 'agreed-text']),
  /** Short mark before provision numbers, for people: `US`, `CN`. */
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Za-z0-9./-]{0,15}$/)),
  title: text(limits.name),
  /** Titles exactly as printed, by the language of the edition that prints them. */
  printedTitles: v.pipe(
    v.array(v.strictObject({ language: v.picklist(['en', 'zh']), title: v.string() })),
    v.minLength(1),
  ),
  issuer: text(limits.name),
  jurisdictions: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|international)$/))),
    v.minLength(1),
  ),
  date,
  /** Which of the six plan colours the plan keeps, wherever its column stands. */
  hue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  legalStatus: text(limits.summary),
  editions: v.pipe(v.array(editionOf(text)), v.minLength(1)),
  /** Whether the complete official text was read by the project. */
  fullTextRead: v.boolean(),
  /** What counts as one provision, how many there are, and who drew the lines. */
  division: v.strictObject({
    unit: text(limits.title),
    units: text(limits.title),
    by: v.picklist(['document', 'parley']),
    count: positiveInteger,
    explanation: text(limits.passage),
  }),
  /** How `@parley/documents` cuts the official text into passages; absent until it is stamped. */
  segmentation: v.optional(v.picklist(['bullets', 'un-resolution', 'paragraphs'])),
  /** How each government stands to a text that several have agreed. Latest last. */
  stances: v.optional(
    v.array(
      v.strictObject({
        jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        stance: picklistOf(stances),
        date: v.optional(date),
        text: text(limits.summary),
      }),
    ),
    [],
  ),
  notes: v.optional(v.array(text(limits.note)), []),
});
