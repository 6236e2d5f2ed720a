import { evidenceStates, forceClasses, picklistOf } from '@parley/model';
import * as v from 'valibot';

/** A provision as a pack shows it: words in one language, kept with the pin so that no network is needed. */
export const cardSchema = v.object({
  id: v.string(),
  /** Release of the data that the words are from. */
  dataVersion: v.string(),
  plan: v.string(),
  hue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  /** Number with the plan's code: `US II.2.1`. */
  label: v.string(),
  title: v.string(),
  summary: v.string(),
  /** Where the passage stands in the official text; empty when not recorded. */
  place: v.string(),
  force: picklistOf(forceClasses),
  evidence: picklistOf(evidenceStates),
});

export type Card = v.InferOutput<typeof cardSchema>;
