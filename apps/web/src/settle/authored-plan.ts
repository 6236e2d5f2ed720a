import * as v from 'valibot';
import { corpusPath, fetchAuthored, type AuthoredFile } from '../correct/authored-file.ts';

const line = v.object({ path: v.string(), text: v.string() });

/** The files of a plan that a settled text may change. */
export interface AuthoredPlan {
  plan: AuthoredFile;
  /** Its official texts among the sources. */
  sources: readonly AuthoredFile[];
  /** Its provisions, by id, in document order. */
  provisions: ReadonlyMap<string, AuthoredFile>;
}

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
    provisions: new Map(provisions),
  };
};
