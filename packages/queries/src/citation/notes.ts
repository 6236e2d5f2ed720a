import { evidenceStates, type Plan } from '@parley/model';
import { editionFor } from './official-reference.ts';
import { pinpointOf } from './pinpoint.ts';
import type { CiteLanguage } from './reference.ts';
import { bookTitle } from './words.ts';
import { plansOf, type Publication, type Subject } from './subject.ts';

type Note = Record<CiteLanguage, string>;

const editionNames: Readonly<Record<string, Note>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** An address that nobody of the project opened is cited, and said to be so. */
const unopened = (plan: Plan): Note[] =>
  [...new Set([editionFor(plan, 'en'), editionFor(plan, 'zh')])]
    .filter(({ opened }) => !opened)
    .map(({ language }) => ({
      en: `Parley has not opened the address of the ${editionNames[language]?.en ?? language} edition of ${plan.title.en}.`,
      zh: `本站未打开${plan.kind === 'plan' ? bookTitle(plan.title.zh) : plan.title.zh}${editionNames[language]?.zh ?? language}版的网址。`,
    }));

const ofProvision = (subject: Subject): Note[] => {
  if (subject.kind !== 'provision') return [];
  const { plan, provision } = subject;
  const labelIn = (language: 'en' | 'zh'): string =>
    `${plan.code} ${provision.name?.[language] ?? provision.label}`;
  const { state } = provision.evidence.text;
  return [
    ...(plan.division.by === 'parley' && provision.label !== provision.locator.paragraph
      ? [
          {
            en: `“${labelIn('en')}” follows Parley’s division of the document.`,
            zh: `“${labelIn('zh')}”依照本站对文件的划分。`,
          },
        ]
      : []),
    ...(pinpointOf(provision, plan) === undefined
      ? [
          {
            en: 'No printed page or number of this passage was established, so none is given.',
            zh: '未能确定该段落所印的页码或编号，因此未予注明。',
          },
        ]
      : []),
    ...(state === 'checked'
      ? []
      : [
          {
            en: `How far the text was checked: ${evidenceStates[state].label.en}. Compare it with the official text before you rely on it.`,
            zh: `文本核对程度：${evidenceStates[state].label.zh}。使用前请与官方文本核对。`,
          },
        ]),
  ];
};

/** What whoever cites should know, as sentences in both languages. */
export const notesOn = (subject: Subject, { origin }: Pick<Publication, 'origin'>): Note[] => [
  {
    en: 'Quote the official text; the summary is in Parley’s own words and made by no government.',
    zh: '引用原文请以官方文本为准；摘要系本站自行撰写，与任何政府均无关。',
  },
  ...plansOf(subject).flatMap(unopened),
  ...ofProvision(subject),
  ...(origin === undefined
    ? [
        {
          en: 'This installation has no public address, so Parley’s part gives the path alone.',
          zh: '本站未设公开网址，因此出自本站的部分仅给出路径。',
        },
      ]
    : []),
  {
    en: 'The day of access is not known to Parley; add it where your style asks for it.',
    zh: '本站无从知晓访问日期；如所用格式有此要求，请自行补充。',
  },
];
