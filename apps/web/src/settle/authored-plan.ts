import * as v from 'valibot';
import { parse } from 'yaml';
import { corpusPath, fetchAuthored, type AuthoredFile } from '../correct/authored-file.ts';

const line = v.object({ path: v.string(), text: v.string() });

/** The files of a plan that a settled text may change. */
export interface AuthoredPlan {
  plan: AuthoredFile;
  /** Its official texts among the sources. */
  sources: readonly AuthoredFile[];
  /** What it says outside its provisions, by id, in document order. */
  statements: ReadonlyMap<string, AuthoredFile>;
  /** Its provisions, by id, in document order. */
  provisions: ReadonlyMap<string, AuthoredFile>;
}

/** Statements in their order: their files are named by id. */
const inOrder = (files: readonly AuthoredFile[]): ReadonlyMap<string, AuthoredFile> =>
  new Map(
    files
      // Files that the build has checked.
      .map((file) => ({ file, value: parse(file.text) as { id: string; order: number } }))
      .toSorted((a, b) => a.value.order - b.value.order)
      .map(({ file, value }) => [value.id, file]),
  );

/**
 * The files of a plan as the service has them; undefined when not all of them are at hand.
 *
 * @param ids Its provisions, in document order.
 * @param version The release that the page shows.
 */
export const fetchAuthoredPlan = async (
  id: string,
  ids: readonly string[],
  version: string,
): Promise<AuthoredPlan | undefined> => {
  const authored = await fetchAuthored(version);
  const files = new Map(
    (authored ?? '')
      .split('\n')
      .filter((each) => each.startsWith(`{"path":"plans/${id}/`) || each.includes(`${id}-text`))
      .map((each): [string, AuthoredFile] => {
        const { path: place, text } = v.parse(line, JSON.parse(each));
        return [place, { path: corpusPath + place, place, text }];
      }),
  );
  const plan = files.get(`plans/${id}/plan.yaml`);
  const provisions = ids.flatMap((one) => {
    const file = files.get(`plans/${id}/provisions/${one}.yaml`);
    return file ? [[one, file] as const] : [];
  });
  if (!plan || provisions.length < ids.length) return undefined;
  return {
    plan,
    sources: [...files.values()].filter(({ place }) => place.startsWith(`sources/${id}-text`)),
    statements: inOrder(
      [...files.values()].filter(({ place }) => place.startsWith(`plans/${id}/statements/`)),
    ),
    provisions: new Map(provisions),
  };
};
