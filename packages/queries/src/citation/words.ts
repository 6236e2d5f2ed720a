import type { Pinpoint } from './pinpoint.ts';
import type { CiteLanguage, OfficialReference, ParleyReference } from './reference.ts';

/** Marks that part and close a citation in running text. */
export const marks = {
  en: { comma: ', ', semicolon: '; ', stop: '.', open: ' (', close: ')' },
  zh: { comma: '，', semicolon: '；', stop: '。', open: '（', close: '）' },
} as const;

/** The parts that are there, parted by the language's comma. */
export const joined = (
  language: CiteLanguage,
  ...parts: readonly (string | undefined | false)[]
): string => parts.filter((part) => typeof part === 'string').join(marks[language].comma);

/** `p. 16`, `pp. 16–17`, `item 7`, `para. 1`, `recommendation 4, p. 8`; `第16页`, `第16—17页`, `第7项`, `第1段`. */
export const placeWords = (pinpoint: Pinpoint, language: CiteLanguage): string => {
  if (pinpoint.kind === 'unit') {
    const { unit, number, page } = pinpoint;
    const name = unit[language] ?? '';
    return joined(
      language,
      language === 'zh' ? `${name}${number}` : `${name} ${number}`,
      page && placeWords({ kind: 'page', ...page }, language),
    );
  }
  if (pinpoint.kind === 'page') {
    const { from, to } = pinpoint;
    if (language === 'zh') return from === to ? `第${from}页` : `第${from}—${to}页`;
    return from === to ? `p. ${from}` : `pp. ${from}–${to}`;
  }
  const { kind, number } = pinpoint;
  if (language === 'zh')
    return {
      item: `第${number}项`,
      paragraph: `第${number}段`,
      preambular: `序言部分第${number}段`,
    }[kind];
  return {
    item: `item ${number}`,
    paragraph: `para. ${number}`,
    preambular: `preambular para. ${number}`,
  }[kind];
};

/** The place as styles write it that give pages without `p.`: `16`, `16–17`; other places in words. */
export const barePlaceWords = (pinpoint: Pinpoint, language: CiteLanguage): string =>
  pinpoint.kind === 'page' && language === 'en'
    ? placeWords(pinpoint, language).replace(/^pp?\. /, '')
    : placeWords(pinpoint, language);

/** What kind of thing Parley contributes, always named as unofficial. */
export const kindWords = ({ kind, language }: ParleyReference): string =>
  ({
    summary: { en: 'unofficial summary', zh: '非官方摘要' },
    comparison: { en: 'unofficial comparison', zh: '非官方对照' },
  })[kind][language];

/** `data version 0.1.0`, `数据版本0.1.0`. */
export const versionWords = ({ dataVersion, language }: ParleyReference): string =>
  language === 'zh' ? `数据版本${dataVersion}` : `data version ${dataVersion}`;

/** Where Parley's part is found: the permanent address, or else the path that every installation has. */
export const whereOf = ({ url, path }: ParleyReference): string => url ?? path;

/**
 * An address in running text. In Chinese it stands between < and >, since no space parts it from the
 * mark behind it, and programs would take the mark for a part of it.
 */
export const addressIn = (language: CiteLanguage, where: string): string =>
  language === 'zh' ? `<${where}>` : where;

/** A Chinese title between 《》, where it does not bring them. */
export const bookTitle = (title: string): string => (title.includes('《') ? title : `《${title}》`);

/**
 * A document's title in running text, as printed, followed by our rendering where it is printed in another language.
 * Chinese titles stand between 《》 in Chinese text, Latin ones do not.
 */
export const titleInText = (reference: OfficialReference): string => {
  const { title, titleLanguage, translatedTitle, language } = reference;
  const own = language === 'zh' && titleLanguage === 'zh' ? bookTitle(title) : title;
  if (translatedTitle === undefined) return own;
  return language === 'zh' ? `${own}（${translatedTitle}）` : `${own} (${translatedTitle})`;
};

/** A title followed by our rendering in square brackets, as bibliographies write it. */
export const titleInList = ({ title, translatedTitle }: OfficialReference): string =>
  translatedTitle === undefined ? title : `${title} [${translatedTitle}]`;
