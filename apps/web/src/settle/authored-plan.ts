import { fetchAuthored, type AuthoredFile } from '../correct/authored-file.ts';

const top = '../../../../';
const corpus = 'packages/provisions/data/';

/** Addresses of the files of plans, and of the sources that are their official texts. */
const addresses: Record<string, string> = import.meta.glob(
  [
    '../../../../packages/provisions/data/plans/*/plan.yaml',
    '../../../../packages/provisions/data/sources/*-text*.yaml',
  ],
  { query: '?url', import: 'default', eager: true },
);

const fetchFile = async (place: string): Promise<AuthoredFile | undefined> => {
  const path = corpus + place;
  const address = addresses[top + path];
  if (address === undefined) return undefined;
  const response = await fetch(address);
  return response.ok ? { path, place, text: await response.text() } : undefined;
};

/** The files of a plan that a settled text may change. */
export interface AuthoredPlan {
  plan: AuthoredFile;
  /** Its official texts among the sources. */
  sources: readonly AuthoredFile[];
  /** Its provisions, by id, in document order. */
  provisions: ReadonlyMap<string, AuthoredFile>;
}

/**
 * The files of a plan as they are in the repository; undefined when this build has not all of them, or
 * they cannot be fetched.
 *
 * @param ids Its provisions, in document order.
 */
export const fetchAuthoredPlan = async (
  id: string,
  ids: readonly string[],
): Promise<AuthoredPlan | undefined> => {
  const texts = Object.keys(addresses)
    .map((path) => path.slice((top + corpus).length))
    .filter((place) => place.startsWith(`sources/${id}-text`));
  try {
    const [plan, sources, provisions] = await Promise.all([
      fetchFile(`plans/${id}/plan.yaml`),
      Promise.all(texts.map(fetchFile)),
      Promise.all(ids.map(async (one) => [one, await fetchAuthored(one, id)] as const)),
    ]);
    const found = provisions.flatMap(([one, file]) => (file ? [[one, file] as const] : []));
    if (!plan || found.length < ids.length) return undefined;
    return {
      plan,
      sources: sources.filter((file) => file !== undefined),
      provisions: new Map(found),
    };
  } catch {
    return undefined;
  }
};
