import { jsonLdContext } from '@parley/contract/json-ld';
import * as v from 'valibot';
import type { RouteLocationNormalized } from 'vue-router';

/** Pages about one thing that the API has as linked data, and the list it is in. */
const lists: Readonly<Record<string, string>> = {
  provision: 'provisions',
  topic: 'topics',
  plan: 'plans',
};

/**
 * What a page is about, as JSON-LD for its head; undefined where there is nothing to say.
 * The context stands in the document, because those who read it there fetch none.
 *
 * @param request Answers requests to the API.
 */
export const linkedDataOf = async (
  { name, params }: Pick<RouteLocationNormalized, 'name' | 'params'>,
  request: (address: string) => Promise<Response>,
): Promise<object | undefined> => {
  const page = String(name);
  const list = lists[page];
  if (list === undefined) return undefined;
  const response = await request(`/v1/${list}/${encodeURIComponent(String(params[page]))}.jsonld`);
  if (!response.ok) {
    // Left unread, the body would keep the connection busy.
    await response.body?.cancel();
    return undefined;
  }
  const document = v.parse(v.looseObject({}), await response.json());
  return { ...document, '@context': jsonLdContext };
};
