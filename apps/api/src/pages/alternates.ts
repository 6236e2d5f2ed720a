import { addressOf, type OperationId } from '@parley/contract';
import { isCited } from '../resources/bibliographies.ts';
import { isLinked } from '../resources/linked-data.ts';
import { formats, type Format } from '../routes/formats.ts';

/** Pages by their name, and where the API has what they show: one thing, or a list. */
const operationOfPage = {
  home: 'start',
  plan: 'getPlan',
  provision: 'getProvision',
  topic: 'getTopic',
  area: 'getCooperationArea',
  event: 'getEvent',
  relation: 'getRelation',
  silence: 'getSilence',
  actor: 'getActor',
  set: 'getSet',
  plans: 'listPlans',
  topics: 'listTopics',
  cooperation: 'listCooperationAreas',
  timeline: 'listEvents',
  venues: 'listVenues',
  actors: 'listActors',
  sources: 'listSources',
  changes: 'listReleases',
  developers: 'start',
} as const satisfies Readonly<Record<string, OperationId>>;

const isPage = (name: string): name is keyof typeof operationOfPage =>
  Object.hasOwn(operationOfPage, name);

/** First parts of the paths of pages about one thing, and the part that the API has in their place. */
const collections: Readonly<Record<string, { page: keyof typeof operationOfPage }>> = {
  plans: { page: 'plan' },
  provisions: { page: 'provision' },
  topics: { page: 'topic' },
  cooperation: { page: 'area' },
  events: { page: 'event' },
  relations: { page: 'relation' },
  silences: { page: 'silence' },
  actors: { page: 'actor' },
  sets: { page: 'set' },
};

/** The operation behind a page about one thing that can be had as linked data; undefined for any other. */
export const linkedOperationOf = (name: string): OperationId | undefined => {
  const isOfOne = Object.values(collections).some(({ page }) => page === name);
  return isOfOne && isPage(name) && isLinked(operationOfPage[name])
    ? operationOfPage[name]
    : undefined;
};

/** Forms that an operation is answered in besides JSON. */
const furtherForms = (operation: OperationId): Format[] => [
  ...(isLinked(operation) ? (['jsonld', 'ttl'] as const) : []),
  ...(isCited(operation) ? (['bib', 'ris', 'csl'] as const) : []),
];

/** A page in other forms: the media type and address of each. */
export interface Alternate {
  type: string;
  address: string;
}

/**
 * Where programs find what a page shows.
 *
 * @param id Of the thing that it is about, where it is about one.
 */
export const alternatesOf = (name: string, id: string | undefined): Alternate[] => {
  if (!isPage(name)) return [];
  const operation = operationOfPage[name];
  const path = addressOf(operation, {}, id);
  return (['json', ...furtherForms(operation)] as const).map((format) => ({
    type: formats[format].mediaType,
    address: path + formats[format].suffix,
  }));
};

/** The same by the path of a page about one thing; undefined for any other. */
export const alternatesAt = (pathname: string): Alternate[] | undefined => {
  const [, collection = '', id] = /^(?:\/zh)?\/([a-z]+)\/([^/]+)$/.exec(pathname) ?? [];
  const page = Object.hasOwn(collections, collection) ? collections[collection]?.page : undefined;
  return page === undefined || id === undefined
    ? undefined
    : alternatesOf(page, decodeURIComponent(id));
};
