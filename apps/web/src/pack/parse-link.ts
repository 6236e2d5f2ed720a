import { briefLengths, chosenKinds } from '@parley/queries/brief';
import * as v from 'valibot';
import { letters } from './list-link.ts';
import { itemId, omission } from './parse-lists.ts';
import { newList, withoutRepeats, type SavedItem, type SavedList } from './saved-list.ts';

const kindOf = new Map(chosenKinds.map((kind) => [letters[kind] as string, kind]));

const itemOf = (text: string): SavedItem[] => {
  const [letter = '', id = '', ...rest] = text.split(':');
  const kind = kindOf.get(letter);
  return kind !== undefined && rest.length === 0 && v.is(itemId, id)
    ? [{ kind, id, note: '' }]
    : [];
};

/** The list that the fragment of a shared link describes; without things where it describes none. */
export const listInFragment = (hash: string): SavedList => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const parts = (name: string) => (given.get(name) ?? '').split(',');
  const list = newList(
    1,
    withoutRepeats([
      ...parts('items').flatMap(itemOf),
      // As links were before other things than provisions could be kept.
      ...parts('pins').flatMap((id) => itemOf(`p:${id}`)),
    ]),
  );
  const length = given.get('length');
  return {
    ...list,
    brief: {
      without: [...new Set(parts('without'))].filter((part) => v.is(omission, part)),
      length: briefLengths.find((each) => each === length) ?? 'full',
      language: given.get('language') === 'both' ? 'both' : 'own',
    },
  };
};
