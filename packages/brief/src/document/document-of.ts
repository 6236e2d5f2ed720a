import { pagePrefixes, type PageLanguage } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import type { BriefPlan, BriefRemark, BriefSection, BriefView } from '@parley/queries/brief';
import { acceptedAndSince, areaBlocks } from './around.ts';
import type { Block, BriefDocument, Line, Paragraph } from './blocks.ts';
import { comparisonTable } from './comparison.ts';
import { dateWords } from './dates.ts';
import { inShort } from './in-short.ts';
import { linesOf, paragraphOf, strong, textIn } from './lines.ts';
import { noteWriter } from './notes.ts';
import type { Writing } from './provision.ts';
import { counted, punctuation, words } from './words.ts';

/** When it was made, from which release, and until when events were followed. */
const datesOf = (view: BriefView, language: PageLanguage): string => {
  const { dot, comma } = punctuation[language];
  const day = (date: string) => dateWords(date, language);
  return [
    view.madeOn && (language === 'zh' ? `${day(view.madeOn)}简报` : `Brief of ${day(view.madeOn)}`),
    language === 'zh'
      ? `数据${view.dataVersion}版${comma}${day(view.date)}`
      : `Data ${view.dataVersion} of ${day(view.date)}`,
    view.knownUntil &&
      (language === 'zh'
        ? `事件跟踪至${day(view.knownUntil)}`
        : `events followed until ${day(view.knownUntil)}`),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(dot);
};

/** How far the provisions of a plan in this brief were checked. */
const surenessOf = (
  { code, evidence, fullTextRead }: BriefPlan,
  language: PageLanguage,
): string => {
  const { space, comma, open, close } = punctuation[language];
  const counts = evidence.map(({ state, provisions }) =>
    language === 'zh'
      ? `${provisions}${words.provisions.zh}${vocabularies.evidence[state].label.zh}`
      : `${provisions} ${vocabularies.evidence[state].label.en}`,
  );
  const part = fullTextRead ? '' : `${open}${words.partRead[language]}${close}`;
  return `${code}${space || ' '}${counts.join(comma) || '—'}${part}`;
};

const headOf = (view: BriefView, languages: readonly PageLanguage[]): Paragraph[] => [
  paragraphOf(languages, 'quiet', (language) => [datesOf(view, language)]),
  paragraphOf(languages, 'quiet', (language) => {
    const { colon, semicolon, stop } = punctuation[language];
    return [
      strong(`${words.howSure[language]}${colon}`),
      view.plans.map((plan) => surenessOf(plan, language)).join(semicolon),
      stop.trim(),
    ];
  }),
];

const leftOutParagraph = ({ languages, has }: Writing, { leftOut }: BriefSection): Block[] => {
  const parts = (['relations', 'provisions', 'agreed', 'events', 'areas'] as const).filter(
    (name) =>
      leftOut[name] > 0 && has(name === 'relations' || name === 'provisions' ? 'sides' : name),
  );
  if (parts.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      paragraph: paragraphOf(languages, 'quiet', (language) => [
        words.leftOut[language],
        punctuation[language].space,
        parts
          .map((name) => counted[name](leftOut[name])[language])
          .join(language === 'zh' ? '、' : ', '),
        punctuation[language].stop.trim(),
      ]),
    },
  ];
};

const heading = (level: 1 | 2 | 3, id: string, lines: Line[]): Block => ({
  kind: 'heading',
  level,
  id,
  lines,
});

/** The blocks of one section; its own title stands before them where there are several. */
const sectionBlocks = (
  writing: Writing,
  view: BriefView,
  section: BriefSection,
  isOnly: boolean,
): Block[] => {
  const { languages } = writing;
  const part = (id: string, lines: Line[]) => heading(isOnly ? 1 : 2, id, lines);
  const headingText = (label: Record<PageLanguage, string>) =>
    linesOf(languages, (language) => [label[language]]);
  const isOneArea = section.kind === 'area';
  return [
    ...(isOnly
      ? []
      : [
          heading(
            1,
            `${section.kind}-${section.id}`,
            linesOf(languages, (language) => [textIn(section.title, language)]),
          ),
        ]),
    ...(section.definition && writing.inFull
      ? [
          {
            kind: 'paragraph' as const,
            paragraph: paragraphOf(languages, 'body', (language) => [
              textIn(section.definition ?? {}, language),
            ]),
          },
        ]
      : []),
    ...(writing.has('in-short') ? inShort(writing, view.plans, section, part) : []),
    ...(writing.has('sides')
      ? [
          part(`sides-${section.id}`, headingText(words.eachSide)),
          comparisonTable(writing, view.plans, section),
        ]
      : []),
    ...acceptedAndSince(writing, section, part),
    ...(section.areas.length === 0 || !(writing.has('areas') || isOneArea)
      ? []
      : [
          part(`together-${section.id}`, headingText(words.together)),
          ...section.areas.flatMap((area) =>
            areaBlocks(
              writing,
              area,
              isOneArea
                ? undefined
                : heading(
                    isOnly ? 2 : 3,
                    `area-${section.id}-${area.id}`,
                    linesOf(languages, (language) => [textIn(area.title, language)]),
                  ),
            ),
          ),
        ]),
    ...leftOutParagraph(writing, section),
  ];
};

/** The reader's own notes, as they were written, with what each is about. */
const remarkBlocks = ({ languages }: Writing, remarks: readonly BriefRemark[]): Block[] => {
  if (remarks.length === 0) return [];
  const [first = 'en'] = languages;
  return [
    heading(
      1,
      'notes',
      linesOf(languages, (language) => [words.notes[language]]),
    ),
    {
      kind: 'list',
      items: remarks.map(({ name, text }) => [
        paragraphOf(languages, 'label', (language) => [strong(textIn(name, language))]),
        ...text
          .split(/\r\n?|\n/)
          .filter((line) => line.trim() !== '')
          .map((line): Paragraph => ({
            tone: 'body',
            lines: [{ language: first, runs: [{ text: line }] }],
          })),
      ]),
    },
  ];
};

const methodBlocks = ({ languages, inFull }: Writing, unknown: readonly string[]): Block[] => [
  {
    kind: 'heading',
    level: 1,
    id: 'method',
    lines: linesOf(languages, (language) => [words.method[language]]),
  },
  ...(inFull
    ? [
        {
          kind: 'list' as const,
          items: words.methodLines.en.map((_, place) => [
            paragraphOf(languages, 'quiet', (language) => [words.methodLines[language][place]]),
          ]),
        },
      ]
    : [
        {
          kind: 'paragraph' as const,
          paragraph: paragraphOf(languages, 'quiet', (language) => [
            words.methodLines[language].join(punctuation[language].space),
          ]),
        },
      ]),
  ...(unknown.length === 0
    ? []
    : [
        {
          kind: 'paragraph' as const,
          paragraph: paragraphOf(languages, 'quiet', (language) => [
            words.unknown[language],
            punctuation[language].space,
            unknown.join(', '),
          ]),
        },
      ]),
];

/** Lays a brief out and puts it into words; every format is written from this. */
export const documentOf = (view: BriefView): BriefDocument => {
  const { languages, sections, origin, path } = view;
  const notes = noteWriter(languages);
  const writing: Writing = {
    languages,
    notes,
    inFull: view.length === 'full',
    has: (part) => !view.without.includes(part),
  };
  const blocks = [
    ...sections.flatMap((section) => sectionBlocks(writing, view, section, sections.length === 1)),
    ...remarkBlocks(writing, view.remarks),
    ...methodBlocks(writing, view.unknown),
  ];
  const [first = 'en'] = languages;
  const address = `${origin}${pagePrefixes[first]}${path}`;
  return {
    languages,
    title: linesOf(languages, (language) => [textIn(view.title, language)]),
    head: headOf(view, languages),
    blocks,
    notes: notes.written(),
    running: {
      top: textIn(view.title, first),
      unofficial: words.unofficial[first],
      foot: `Parley ${address} · ${first === 'zh' ? '数据' : 'data '}${view.dataVersion}`,
      href: origin === '' ? '' : address,
    },
    contents: writing.inFull,
    date: view.date,
  };
};
