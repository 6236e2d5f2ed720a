import type { Change, Text } from '@parley/model';
import { bumpOf } from './bump.ts';
import { countsInWords } from './counts.ts';

/** The package that carries the data, which a changeset of data names. */
export const dataPackageName = '@parley/provisions';

/** Up to this many changes are told one by one in a proposed note. */
const maxListed = 3;

/** The fields that a change is about, in parentheses. */
const fieldsOf = (change: Change, language: 'en' | 'zh'): string => {
  const names = change.fields.map(({ name }) => name[language]);
  if (names.length === 0) return '';
  return language === 'en' ? ` (${names.join(', ')})` : `（${names.join('、')}）`;
};

/** What a note could say, from the changes alone. The contributor knows better why. */
export const proposedNote = (changes: readonly Change[]): Text => {
  const sum = countsInWords(changes);
  if (changes.length > maxListed) return sum;
  const titles = (language: 'en' | 'zh'): string[] =>
    changes.map((change) => `${change.title[language]}${fieldsOf(change, language)}`);
  return {
    en: `${sum.en} ${titles('en').join('; ')}.`,
    zh: `${sum.zh}${titles('zh').join('；')}。`,
  };
};

/** A changeset that names every entry of the changes, with the bump that they deserve. */
export const changesetEntry = (
  changes: readonly Change[],
  { note, source }: { note: Text; source?: string | undefined },
): string =>
  [
    '---',
    `'${dataPackageName}': ${bumpOf(changes) ?? 'patch'}`,
    '---',
    '',
    note.en,
    '',
    note.zh,
    '',
    `Ids: ${[...new Set(changes.map(({ id }) => id))].join(', ')}`,
    ...(source === undefined ? [] : [`Source: ${source}`]),
    '',
  ].join('\n');
