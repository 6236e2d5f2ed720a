import { changeKinds, type ReleaseRecord, type Text } from '@parley/model';
import { countsInWords, entriesOf, type Content } from '@parley/queries/changes';

/** Documents of one kind, with the number of their provisions; empty where there is none. */
const documentsOf = (
  { plans }: Content,
  kind: Content['plans'][number]['kind'],
  introduction: Text,
): Text => {
  const named = plans.filter((plan) => plan.kind === kind);
  const listOf = (language: 'en' | 'zh') =>
    named.map(({ title, division }) => {
      const of = division.of === undefined ? '' : ` / ${division.of}`;
      return language === 'en'
        ? `${title.en} (${division.count}${of})`
        : `${title.zh}（${division.count}${of}）`;
    });
  return named.length === 0
    ? { en: '', zh: '' }
    : {
        en: ` ${introduction.en}: ${listOf('en').join('; ')}.`,
        zh: `${introduction.zh}：${listOf('zh').join('；')}。`,
      };
};

/**
 * What readers are told of the first release: everything is new, so its entries are counted by kind, and
 * plans and agreed texts are named with the number of their provisions.
 */
export const firstNote = (content: Content): ReleaseRecord['notes'][number] => {
  const counts = countsInWords(
    changeKinds
      .filter((kind) => kind !== 'plan')
      .flatMap((kind) => entriesOf(content, kind).map(() => ({ type: 'added' as const, kind }))),
  );
  const plans = documentsOf(content, 'plan', {
    en: 'Plans, with the number of their provisions',
    zh: '各方案及其条款数',
  });
  const texts = documentsOf(content, 'agreed-text', {
    en: 'Agreed texts, with the number of their paragraphs recorded',
    zh: '共同认可的文本及其收录段落数',
  });
  return {
    text: {
      en: `The first release: everything in it is new. ${counts.en}${plans.en}${texts.en}`,
      zh: `首个版本，全部内容均为新增。${counts.zh.replaceAll('、', '；')}${plans.zh}${texts.zh}`,
    },
    ids: content.plans.map(({ id }) => id),
  };
};
