import type { SavedList } from './saved-list.ts';

/** A letter for each kind, since a link is to stay short. */
export const letters = {
  topic: 't',
  provision: 'p',
  relation: 'r',
  silence: 's',
  event: 'e',
  'cooperation-area': 'c',
} as const satisfies Record<SavedList['items'][number]['kind'], string>;

/**
 * The fragment of a link to what a list holds and what its brief is to be. Browsers send no fragment to
 * a server. No note and no name ever travels in one.
 */
export const fragmentOf = ({ items, brief }: SavedList): string =>
  [
    `#items=${items.map(({ kind, id }) => `${letters[kind]}:${id}`).join(',')}`,
    ...(brief.without.length === 0 ? [] : [`without=${brief.without.join(',')}`]),
    ...(brief.length === 'full' ? [] : [`length=${brief.length}`]),
    ...(brief.language === 'own' ? [] : [`language=${brief.language}`]),
  ].join('&');
