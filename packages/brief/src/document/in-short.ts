import { bookTitle } from './book-title.ts';
import { relationTypes, type PageLanguage, type RelationType } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import type { BriefPlan, BriefSection } from '@parley/queries/brief';
import type { Block, Paragraph, TitledList } from './blocks.ts';
import { linesOf, paragraphOf, textIn } from './lines.ts';
import type { Writing } from './provision.ts';
import { acceptedWords, counted, relationWords, words } from './words.ts';

// Object.keys loses the key type; these are exactly the types.
const types = Object.keys(relationTypes) as RelationType[];

/** `They meet on 1 point, fit together on 2 and differ on 3.` */
const shape = ({ counts }: BriefSection, language: PageLanguage): string => {
  const some = types.flatMap((type) => {
    const count = counts[type];
    return count === undefined ? [] : [{ type, count }];
  });
  if (some.length === 0)
    return language === 'zh'
      ? '各方条款之间未列关系。'
      : 'No relation between the provisions is drawn.';
  if (language === 'zh')
    return `各方条款${some.map(({ type, count }) => `${count}处${relationWords[type].zh}`).join('，')}。`;
  const parts = some.map(
    ({ type, count }, place) =>
      `${relationWords[type].en.toLowerCase()} on ${count}${place === 0 ? (count === 1 ? ' point' : ' points') : ''}`,
  );
  return `They ${new Intl.ListFormat('en').format(parts)}.`;
};

/** The first sentence of a text. */
const opening = (text: string, language: PageLanguage): string => {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
};

const acceptedSentence = (
  { agreed, columns, leftOut }: BriefSection,
  language: PageLanguage,
): string | undefined => {
  const total = agreed.length + leftOut.agreed;
  if (total === 0) return undefined;
  const texts = [...new Set(agreed.map(({ text }) => textIn(text, language)))];
  const named = texts.slice(0, 2).join(language === 'zh' ? '、' : ', ');
  const more = texts.length > 2 ? (language === 'zh' ? '等' : ' and others') : '';
  const who = acceptedWords(columns.length).some;
  return language === 'zh'
    ? `${who.zh}${total}段有关表述（${named}${more}）。`
    : `${who.en} ${total === 1 ? 'a paragraph' : `${total} paragraphs`} on it (${named}${more}).`;
};

/** A column that says nothing is said so at once. */
const silentColumn = (
  { columns }: BriefSection,
  plans: readonly BriefPlan[],
  language: PageLanguage,
): string[] =>
  columns.flatMap(({ plan, state }) => {
    if (state === undefined || state === 'stated') return [];
    const title = plans.find(({ id }) => id === plan)?.title ?? {};
    const label = vocabularies['cell-state'][state].label[language];
    return [
      language === 'zh'
        ? `${bookTitle(textIn(title, language))}：${label}。`
        : `${textIn(title, language)}: ${label}.`,
    ];
  });

/** What the reader came for, beside what is in the way; alone where nothing is said of cooperation. */
export const inShort = (
  { languages, has }: Writing,
  plans: readonly BriefPlan[],
  section: BriefSection,
  heading: (id: string, lines: TitledList['title']) => Block,
): Block[] => {
  const sentence = (say: (language: PageLanguage) => string | undefined): Paragraph[][] => {
    const paragraph = paragraphOf(languages, 'body', (language) => [say(language)]);
    return paragraph.lines.length === 0 ? [] : [[paragraph]];
  };
  const hasAreas = has('areas') || section.kind === 'area';
  const [area] = hasAreas ? section.areas : [];
  const firstStep = area?.firstStep;
  const obstacles = area?.obstacles.slice(0, 3) ?? [];
  const short: TitledList = {
    title: linesOf(languages, (language) => [words.inShort[language]]),
    items: [
      ...sentence((language) => shape(section, language)),
      ...section.columns.flatMap((_, place) =>
        sentence((language) => silentColumn(section, plans, language)[place]),
      ),
      ...(has('agreed')
        ? sentence(
            (language) =>
              acceptedSentence(section, language) ??
              acceptedWords(section.columns.length).none[language],
          )
        : []),
      ...(firstStep === undefined
        ? []
        : sentence((language) => {
            const first = opening(textIn(firstStep, language), language);
            return language === 'zh' ? `可能的第一步：${first}` : `A possible first step: ${first}`;
          })),
      ...(hasAreas && section.leftOut.areas > 0
        ? sentence((language) =>
            language === 'zh'
              ? `另有${counted.areas(section.leftOut.areas).zh}，见完整简报。`
              : `The full brief has ${counted.areas(section.leftOut.areas).en} more.`,
          )
        : []),
    ],
  };
  if (!hasAreas)
    return [heading(`short-${section.id}`, short.title), { kind: 'list', items: short.items }];
  const inTheWay: TitledList = {
    title: linesOf(languages, (language) => [words.inTheWay[language]]),
    items:
      obstacles.length === 0
        ? sentence((language) => words.noArea[language])
        : obstacles.map(({ text }) => [
            paragraphOf(languages, 'body', (language) => [textIn(text, language)]),
          ]),
  };
  return [{ kind: 'pair', lists: [short, inTheWay] }];
};
