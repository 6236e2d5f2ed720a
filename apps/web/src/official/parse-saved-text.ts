import * as v from 'valibot';

const keptTextSchema = v.object({
  name: v.string(),
  document: v.object({
    format: v.picklist(['pdf', 'html', 'text']),
    pages: v.pipe(v.array(v.string()), v.readonly()),
  }),
});

/** A text that the reader asked to keep on this device. */
export type KeptText = v.InferOutput<typeof keptTextSchema>;

/** Reads what the device kept, which another build may have written; undefined when it is no text. */
export const parseKeptText = (value: unknown): KeptText | undefined => {
  const result = v.safeParse(keptTextSchema, value);
  return result.success ? result.output : undefined;
};
