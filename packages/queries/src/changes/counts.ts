import { changeKinds, changeTypes, type Change, type ChangeType, type Text } from '@parley/model';
import { entryKinds } from '@parley/model/vocabularies';
import { changeNames } from './change-names.ts';

/** How many entries were added, changed, moved and removed. */
export const countChanges = (
  changes: readonly Pick<Change, 'type' | 'kind'>[],
): Record<ChangeType, number> => ({
  added: changes.filter(({ type }) => type === 'added').length,
  changed: changes.filter(({ type }) => type === 'changed').length,
  moved: changes.filter(({ type }) => type === 'moved').length,
  removed: changes.filter(({ type }) => type === 'removed').length,
});

/** One sentence: "Added: 2 provisions, 1 event. Changed: 1 plan." Empty when nothing changed. */
export const countsInWords = (changes: readonly Pick<Change, 'type' | 'kind'>[]): Text => {
  const sentence = (type: ChangeType, language: 'en' | 'zh'): string[] => {
    const parts = changeKinds.flatMap((kind) => {
      const count = changes.filter((change) => change.type === type && change.kind === kind).length;
      if (count === 0) return [];
      const name = entryKinds[kind][count === 1 ? 'label' : 'plural'][language];
      return [language === 'en' ? `${count} ${name}` : `${name}${count}项`];
    });
    if (parts.length === 0) return [];
    const name = changeNames[type][language];
    return [language === 'en' ? `${name}: ${parts.join(', ')}.` : `${name}：${parts.join('、')}。`];
  };
  return {
    en: changeTypes.flatMap((type) => sentence(type, 'en')).join(' '),
    zh: changeTypes.flatMap((type) => sentence(type, 'zh')).join(''),
  };
};
