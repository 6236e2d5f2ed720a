import { vocabularies } from '@parley/model/vocabularies';
import type { BriefColumn, BriefPlan, BriefRelation, BriefSection } from '@parley/queries/brief';
import type { Block, Paragraph, Row } from './blocks.ts';
import { dateWords } from './dates.ts';
import { asSentence, emphasis, paragraphOf, strong, textIn } from './lines.ts';
import { provisionParagraphs, type Writing } from './provision.ts';
import { punctuation, relationWords, words } from './words.ts';

const headOf = ({ languages }: Writing, { code, title, issuer, date }: BriefPlan): Paragraph[] => [
  paragraphOf(languages, 'label', (language) => [
    strong(textIn(title, language)),
    `${punctuation[language].open}${code}${punctuation[language].close}`,
  ]),
  paragraphOf(languages, 'quiet', (language) => [
    textIn(issuer, language),
    punctuation[language].comma,
    dateWords(date, language),
  ]),
];

/** How two sides stand to each other, with another fair reading, and how sure that is. */
const relationParagraphs = (
  { languages }: Writing,
  { type, reason, counterReading, evidence, review }: BriefRelation,
): Paragraph[] => [
  paragraphOf(languages, 'quiet', (language) => {
    const { space, stop, semicolon } = punctuation[language];
    return [
      strong(`${relationWords[type][language]}${language === 'zh' ? '：' : '.'}`),
      space,
      asSentence(textIn(reason, language), language),
      ...(counterReading === undefined
        ? []
        : [
            space,
            emphasis(words.readOtherwise[language]),
            space,
            asSentence(textIn(counterReading, language), language),
          ]),
      space,
      `${words.weakest[language]}${space}${vocabularies.evidence[evidence].label[language]}`,
      ...(review === 'draft' ? [semicolon + words.draft[language]] : []),
      stop.trim(),
    ];
  }),
];

/** What a column does not say, in one paragraph. */
const silenceParagraphs = ({ languages }: Writing, column: BriefColumn): Paragraph[] => {
  const { silences, nothing } = column;
  const states = ['silent', 'not-found'] as const;
  return [
    ...states.flatMap((state) => {
      const those = silences.filter((silence) => silence.state === state);
      if (those.length === 0) return [];
      return [
        paragraphOf(languages, 'body', (language) => [
          strong(state === 'silent' ? words.silent[language] : words.notFound[language]),
          punctuation[language].space,
          asSentence(
            those
              .map(({ subject }) =>
                subject === undefined ? words.wholeTopic[language] : textIn(subject, language),
              )
              .join(punctuation[language].semicolon),
            language,
          ),
        ]),
      ];
    }),
    ...(nothing === undefined
      ? []
      : [paragraphOf(languages, 'body', (language) => [textIn(nothing, language)])]),
  ];
};

/** Says that a column has nothing, so that no cell stands empty. */
const orNothing = (writing: Writing, paragraphs: Paragraph[], column: BriefColumn): Paragraph[] => {
  if (paragraphs.length > 0) return paragraphs;
  const { state } = column;
  return [
    paragraphOf(writing.languages, 'quiet', (language) => [
      state === undefined || state === 'stated'
        ? '—'
        : asSentence(vocabularies['cell-state'][state].label[language], language),
    ]),
  ];
};

const sideCells = (writing: Writing, { sides }: BriefRelation): Paragraph[][] =>
  sides.map(({ provisions }) =>
    provisions.length === 0
      ? [paragraphOf(writing.languages, 'quiet', () => ['—'])]
      : provisions.flatMap((provision) => provisionParagraphs(writing, provision)),
  );

/** Provisions outside the relations: the first of each column beside each other, and so on. */
const otherRows = (writing: Writing, columns: readonly BriefColumn[]): Row[] => {
  const most = Math.max(...columns.map(({ provisions }) => provisions.length));
  return Array.from({ length: most }, (_, place) => ({
    kind: 'cells',
    cells: columns.map((column) => {
      const provision = column.provisions[place];
      return provision
        ? provisionParagraphs(writing, provision)
        : [paragraphOf(writing.languages, 'quiet', () => ['—'])];
    }),
  }));
};

/** What each side says, with how that stands to each other, and what each does not say. */
export const comparisonTable = (
  writing: Writing,
  plans: readonly BriefPlan[],
  { id, relations, columns }: BriefSection,
): Block => {
  // In reading order, since notes are numbered as they are cited.
  const related = relations.flatMap((relation): Row[] => [
    { kind: 'cells', cells: sideCells(writing, relation) },
    { kind: 'across', paragraphs: relationParagraphs(writing, relation) },
  ]);
  const others = otherRows(writing, columns);
  const between: Row[] =
    related.length > 0 && others.length > 0
      ? [
          {
            kind: 'across',
            paragraphs: [
              paragraphOf(writing.languages, 'quiet', (language) => [words.otherLines[language]]),
            ],
          },
        ]
      : [];
  const silences = columns.map((column) => silenceParagraphs(writing, column));
  const isBare = related.length + others.length === 0;
  const last: Row[] =
    isBare || silences.some((paragraphs) => paragraphs.length > 0)
      ? [
          {
            kind: 'cells',
            cells: columns.map((column, place) =>
              orNothing(writing, silences[place] ?? [], column),
            ),
          },
        ]
      : [];
  return {
    kind: 'table',
    name: `comparison-${id}`,
    head: plans.map((plan) => headOf(writing, plan)),
    rows: [...related, ...between, ...others, ...last],
  };
};
