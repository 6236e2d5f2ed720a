import { chosenKinds } from '@parley/queries/brief';
import * as v from 'valibot';

/** Something that was saved as the list shows it: words in one language, kept so that no network is needed. */
export const cardSchema = v.object({
  kind: v.picklist(chosenKinds),
  id: v.string(),
  /** Release of the data that the words are from. */
  dataVersion: v.string(),
  /** Colour of the plan that it belongs to, where it belongs to one. */
  hue: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  /** What stands before its title: `US II.2.1`, a date; empty where nothing does. */
  label: v.string(),
  title: v.string(),
  text: v.string(),
  /** Where it stands, how firm and how sure it is. */
  facts: v.array(v.string()),
});

export type Card = v.InferOutput<typeof cardSchema>;
