import { resolveId, type ResolvableKind, type Resolved } from '@parley/queries';
import type { ReleaseIndex } from './release.ts';

/** The kind of entry at an address that ends in an id, by the part before the id. */
const kindAt: Readonly<Record<string, ResolvableKind>> = {
  sets: 'set',
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

/** The end of an address that says in which form its thing is sent. */
const suffix = /\.(?:json|jsonld|ttl|bib|ris|csl\.json)$/;

/** What the id at the end of an address stands for; undefined where the address ends in none. */
export const resolveAddress = (index: ReleaseIndex, path: string): Resolved | undefined => {
  const [folder = '', id = ''] = path.split('/').slice(-2);
  const kind = Object.hasOwn(kindAt, folder) ? kindAt[folder] : undefined;
  return kind === undefined ? undefined : resolveId(index, kind, id.replace(suffix, ''));
};

/** An address with its last part, an id, replaced. */
export const withId = ({ pathname, search }: URL, id: string): string => {
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const [end = ''] = suffix.exec(pathname) ?? [];
  return `${folder}${encodeURIComponent(id)}${end}${search}`;
};
