/**
 * Messages that only some pages speak, by the first word of their keys: they come with those pages.
 * Titles stay with the rest, since links everywhere name them; so does what is said when nothing more
 * can be fetched.
 */
export const messageParts = [
  'actorKind',
  'actorRole',
  'actors',
  'changeKind',
  'changeType',
  'contribute',
  'correct',
  'developers',
  'method',
  'home',
  'official',
  'offline',
  'pack',
  'plans',
  'search',
  'searchKind',
  'timeline',
] as const;

export type MessagePart = (typeof messageParts)[number];

/** The part that a message belongs to; undefined for those that every page has. */
export const partOf = (key: string): MessagePart | undefined =>
  key.endsWith('.title') || key.endsWith('.unreachable')
    ? undefined
    : messageParts.find((part) => key.startsWith(`${part}.`));
