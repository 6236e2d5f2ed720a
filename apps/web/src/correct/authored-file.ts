import type { Choice } from '@parley/queries/pages';

/** Addresses of the files that provisions are written in, as the build found them. */
const addresses: Record<string, string> = import.meta.glob(
  '../../../../packages/provisions/data/plans/*/provisions/*.yaml',
  { query: '?url', import: 'default', eager: true },
);

/** Every kind of instrument, which no list of the API names. */
export const instruments: readonly Choice[] = Object.keys(
  import.meta.glob('../../../../packages/provisions/data/instruments/*.yaml', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
).map((path) => ({ kind: 'instrument', id: path.replace(/^.*\/|\.yaml$/g, ''), name: '' }));

/** A file of the corpus as it is in the repository. */
export interface AuthoredFile {
  /** Path from the top of the repository. */
  path: string;
  /** Path from the folder of the corpus. */
  place: string;
  text: string;
}

const top = '../../../../';
const corpus = 'packages/provisions/data/';

/**
 * The file that a provision is written in; undefined when this build of the app has none, or when it
 * cannot be fetched.
 */
export const fetchAuthored = async (
  id: string,
  plan: string,
): Promise<AuthoredFile | undefined> => {
  const path = `${corpus}plans/${plan}/provisions/${id}.yaml`;
  const address = addresses[top + path];
  if (address === undefined) return undefined;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return { path, place: path.slice(corpus.length), text: await response.text() };
  } catch {
    return undefined;
  }
};
