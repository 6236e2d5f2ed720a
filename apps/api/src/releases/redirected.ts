import type { ChangeKind, Dataset } from '@parley/model';

/** The kind of entry at an address that ends in an id, by the part before the id. */
const kindAt: Readonly<Record<string, ChangeKind>> = {
  plans: 'plan',
  provisions: 'provision',
  topics: 'topic',
  relations: 'relation',
  silences: 'silence',
  events: 'event',
  venues: 'venue',
  'cooperation-areas': 'cooperation-area',
  cooperation: 'cooperation-area',
  actors: 'actor',
  sources: 'source',
};

/** The ids that stand for the one at an address since it was given up; undefined when it was not. */
export const becameAt = (dataset: Dataset, path: string): readonly string[] | undefined => {
  const parts = path.split('/');
  const id = parts.at(-1);
  const folder = parts.at(-2) ?? '';
  const kind = Object.hasOwn(kindAt, folder) ? kindAt[folder] : undefined;
  return dataset.redirects.find((redirect) => redirect.kind === kind && redirect.id === id)?.became;
};

/** An address with its last part, an id, replaced. */
export const withId = ({ pathname, search }: URL, id: string): string =>
  `${pathname.slice(0, pathname.lastIndexOf('/') + 1)}${encodeURIComponent(id)}${search}`;
