import * as v from 'valibot';

const savedTextSchema = v.object({
  name: v.string(),
  document: v.object({
    format: v.picklist(['pdf', 'html', 'text']),
    pages: v.pipe(v.array(v.string()), v.readonly()),
  }),
});

/** A text that the reader asked to keep on this device. */
export type SavedText = v.InferOutput<typeof savedTextSchema>;

/** Reads what the device kept, which another build may have written; undefined when it is no text. */
export const parseSavedText = (value: unknown): SavedText | undefined => {
  const result = v.safeParse(savedTextSchema, value);
  return result.success ? result.output : undefined;
};
