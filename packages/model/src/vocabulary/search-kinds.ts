/** Kinds of entries that a search finds, in the order in which readers are shown them. */
export const searchKinds = [
  'provision',
  'topic',
  'plan',
  'cooperation-area',
  'relation',
  'silence',
  'event',
  'venue',
  'actor',
  'statement',
  'source',
] as const;

export type SearchKind = (typeof searchKinds)[number];
