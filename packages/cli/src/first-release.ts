import { changeKinds, type ReleaseRecord } from '@parley/model';
import { countsInWords, entriesOf, type Content } from '@parley/queries/changes';

/**
 * What readers are told of the first release: everything is new, so its entries are counted by kind, and the
 * documents are named with the number of their provisions.
 */
export const firstNote = (content: Content): ReleaseRecord['notes'][number] => {
  const counts = countsInWords(
    changeKinds.flatMap((kind) =>
      entriesOf(content, kind).map(() => ({ type: 'added' as const, kind })),
    ),
  );
  const documents = (language: 'en' | 'zh') =>
    content.plans.map(({ title, division }) => {
      const of = division.of === undefined ? '' : ` / ${division.of}`;
      return language === 'en'
        ? `${title.en} (${division.count}${of})`
        : `${title.zh}（${division.count}${of}）`;
    });
  return {
    text: {
      en: `The first release: everything in it is new. ${counts.en} Documents, with the number of their provisions: ${documents('en').join('; ')}.`,
      zh: `首个版本，全部内容均为新增。${counts.zh.replaceAll('、', '；')}各文件及其条款数：${documents('zh').join('；')}。`,
    },
    ids: content.plans.map(({ id }) => id),
  };
};
