import type { CorrectData } from '@parley/queries/pages';
import type { PageName } from '../routes.ts';

/** Where an entry is read: a page of its own, or its place in a list. */
interface EntryPage {
  to: PageName;
  params?: Record<string, string>;
  hash?: string;
}

const ownPages = {
  provision: 'provision',
  event: 'event',
  relation: 'relation',
  silence: 'silence',
  topic: 'topic',
  plan: 'plan',
  actor: 'actor',
  set: 'set',
} as const;

/**
 * The page that shows an entry; undefined for kinds that only stand inside others.
 *
 * @param entry With the plan that it is in, where that is known: its page shows the entry then.
 */
export const pageOfEntry = ({
  kind,
  id,
  plan,
}: Pick<CorrectData, 'kind' | 'id'> & { plan?: string | undefined }): EntryPage | undefined => {
  if (kind === 'cooperation-area') return { to: 'area', params: { area: id } };
  if (kind === 'venue') return { to: 'venues', hash: `#${id}` };
  if (kind === 'source') return { to: 'sources', hash: `#${id}` };
  if (kind in ownPages) {
    const name = ownPages[kind as keyof typeof ownPages]; // Narrowed by the test before it.
    return { to: name, params: { [name]: id } };
  }
  if (plan !== undefined) return { to: 'plan', params: { plan }, hash: `#${id}` };
  return undefined;
};
