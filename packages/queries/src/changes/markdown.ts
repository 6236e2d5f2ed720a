import { changeKinds, changeTypes, type Change, type FieldChange, type Text } from '@parley/model';
import { entryKinds } from '@parley/model/vocabularies';
import { changeNames } from './change-names.ts';
import { lookAlikeDifference } from './look-alike.ts';

type Reading = 'en' | 'zh';

const words = {
  en: { before: 'before', after: 'now', none: 'nothing', became: 'now under', other: 'in Chinese' },
  zh: { before: '原为', after: '现为', none: '无', became: '现见', other: '英文' },
};

/** A comment of HTML, which is not shown and parts what a forge would read as one word. */
const parting = '<!-- -->';

/**
 * A text without what Markdown, and the HTML inside it, would read as markup, and without what a forge
 * makes a mention, a reference or a link of by itself.
 */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
    .replaceAll(/@(?=\w)|#(?=\d)|\bwww(?=\.)|:(?=\/\/)/gi, `$&${parting}`);

/** A list of values stands on one line. */
const oneLine = (text: string): string => escaped(text.replaceAll('\n', ' / '));

/** A text in the reader's language; in the other one when only that differs. */
const pick = (field: FieldChange, reading: Reading): { language: Reading; mark: string } => {
  const other = reading === 'en' ? 'zh' : 'en';
  const isSame = (language: Reading) => field.before?.[language] === field.after?.[language];
  return isSame(reading) && !isSame(other)
    ? {
        language: other,
        mark: reading === 'en' ? ` (${words.en.other})` : `（${words.zh.other}）`,
      }
    : { language: reading, mark: '' };
};

/** What differs where nobody would see it; no line where it can be seen. */
const differenceLine = (
  before: string | undefined,
  now: string | undefined,
  reading: Reading,
): string[] => {
  const found = lookAlikeDifference(before ?? '', now ?? '');
  if (found === undefined) return [];
  const place = oneLine(found.after);
  return [
    reading === 'en'
      ? `    - looks the same; differs after “${place}”: ${found.before} before, ${found.now} now`
      : `    - 看似相同；“${place}”之后不同：原为 ${found.before}，现为 ${found.now}`,
  ];
};

const fieldLines = (field: FieldChange, reading: Reading): string[] => {
  const { language, mark } = pick(field, reading);
  const shown = (text: Text | undefined) =>
    text === undefined ? words[reading].none : oneLine(text[language]);
  const colon = reading === 'en' ? ': ' : '：';
  const capital = field.name[reading].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [
    `  - ${capital}${mark}`,
    `    - ${words[reading].before}${colon}${shown(field.before)}`,
    `    - ${words[reading].after}${colon}${shown(field.after)}`,
    ...differenceLine(field.before?.[language], field.after?.[language], reading),
  ];
};

const changeLines = (change: Change, reading: Reading): string[] => {
  const became =
    change.became.length === 0
      ? ''
      : ` (${words[reading].became} ${change.became.map((id) => `\`${id}\``).join(', ')})`;
  return [
    `- ${oneLine(change.title[reading])} \`${change.id}\`${became}`,
    ...change.fields.flatMap((field) => fieldLines(field, reading)),
  ];
};

/**
 * Changes as Markdown for people: what was added, changed, moved and removed, kind by kind,
 * with each field before and after.
 *
 * @param level Of the headings, 2 for `##`.
 */
export const changesAsMarkdown = (
  changes: readonly Change[],
  reading: Reading,
  level = 3,
): string =>
  changeTypes
    .flatMap((type) =>
      changeKinds.flatMap((kind) => {
        const these = changes.filter((change) => change.type === type && change.kind === kind);
        if (these.length === 0) return [];
        const name = entryKinds[kind][these.length === 1 ? 'label' : 'plural'][reading];
        const heading =
          reading === 'en'
            ? `${changeNames[type].en}: ${these.length} ${name}`
            : `${changeNames[type].zh}：${name}${these.length}项`;
        return [
          [
            `${'#'.repeat(level)} ${heading}`,
            '',
            ...these.flatMap((change) => changeLines(change, reading)),
          ].join('\n'),
        ];
      }),
    )
    .join('\n\n');
