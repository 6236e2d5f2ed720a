import * as v from 'valibot';

const editionList = v.object({
  dataVersion: v.string(),
  date: v.string(),
  files: v.array(
    v.object({ language: v.picklist(['en', 'zh']), bytes: v.number(), sha256: v.string() }),
  ),
});

/** What the build says of the files that it offers for download. */
export type EditionList = v.InferOutput<typeof editionList>;

/** Fetches that; nothing where it is out of reach or no such thing. */
export const fetchEditions = async (address: string): Promise<EditionList | undefined> => {
  try {
    const response = await fetch(address);
    const read = v.safeParse(editionList, await response.json());
    return response.ok && read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
};
