/** What the build says of the files that it offers for download. */
export interface EditionList {
  dataVersion: string;
  date: string;
  files: { language: 'en' | 'zh'; bytes: number; sha256: string }[];
}

/** Fetches that; nothing where it is out of reach. */
export const fetchEditions = async (address: string): Promise<EditionList | undefined> => {
  try {
    const response = await fetch(address);
    // Written by this site's own build (`build/write-editions.ts`).
    return response.ok ? ((await response.json()) as EditionList) : undefined;
  } catch {
    return undefined;
  }
};
