/**
 * Messages that only some pages speak, by the first word of their keys: they come with those pages.
 * Titles stay with the rest, since links everywhere name them.
 */
const partsOfPages = [
  'actorKind',
  'actorRole',
  'actors',
  'brief',
  'changeKind',
  'changeType',
  'contribute',
  'correct',
  'developers',
  'draft',
  'method',
  'home',
  'official',
  'offline',
  'openWork',
  'pack',
  'plans',
  'search',
  'searchKind',
  'settle',
  'timeline',
] as const;

/** Messages of what stands around every page: all that is spoken until the first page is used. */
const frame = [
  'failed',
  'footer',
  'invalid',
  'keys',
  'missing',
  'nav',
  'release',
  'site',
  'skip',
  'state',
] as const;

/** Titles of pages that the frame leads to. */
const titlesInFrame = new Set([
  'changes',
  'developers',
  'draft',
  'official',
  'offline',
  'openWork',
  'sources',
  'topics',
  'venues',
]);

/** Every part: the frame's, what every page speaks, and those of some pages. */
export const messageParts = ['frame', 'core', ...partsOfPages] as const;

export type MessagePart = (typeof messageParts)[number];

/** The part that a message belongs to. */
export const partOf = (key: string): MessagePart => {
  const [first = '', ...rest] = key.split('.');
  if (frame.some((part) => part === first)) return 'frame';
  const isTitle = rest.join('.') === 'title';
  if (isTitle && titlesInFrame.has(first)) return 'frame';
  // Said when nothing more can be fetched.
  if (key.endsWith('.unreachable')) return 'frame';
  if (isTitle) return 'core';
  return partsOfPages.find((part) => part === first) ?? 'core';
};
