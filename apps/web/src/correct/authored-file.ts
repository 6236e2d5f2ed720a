import { siteBase } from '../site-base.ts';

/** A file of the corpus as it is in the repository. */
export interface AuthoredFile {
  /** Path from the top of the repository. */
  path: string;
  /** Path from the folder of the corpus. */
  place: string;
  text: string;
}

/** Where the files of the corpus stand in the repository. */
export const corpusPath = 'packages/provisions/data/';

/**
 * The authored files of a release as the service has them, `{ path, text }` a line; undefined where
 * they are not at hand.
 *
 * @param version The release whose data the page shows.
 */
export const fetchAuthored = async (version: string): Promise<string | undefined> => {
  const address = `${siteBase()}/authored/${encodeURIComponent(version)}.ndjson`;
  const response = await fetch(address).catch(() => undefined);
  return response?.ok === true ? response.text() : undefined;
};
