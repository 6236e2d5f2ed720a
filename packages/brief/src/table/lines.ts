import type { PageLanguage, SentText } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import { placeWords } from '@parley/queries/citation';
import type {
  BriefNote,
  BriefPart,
  BriefProvision,
  BriefSection,
  BriefView,
} from '@parley/queries/brief';
import { dateWords } from '../document/dates.ts';
import { textIn } from '../document/lines.ts';
import { words } from '../document/words.ts';

/** A line of the brief as a row of a table; what does not apply is empty. */
interface TableLine {
  section: SentText;
  kind: keyof typeof kinds;
  id: string;
  number?: string;
  plan?: string;
  date?: string;
  place?: (language: PageLanguage) => string;
  force?: SentText;
  verb?: string;
  evidence?: SentText;
  title?: SentText;
  text: SentText;
  counter?: SentText;
  note?: BriefNote;
  official?: string;
}

const kinds = {
  relation: { en: 'relation', zh: '关系' },
  provision: { en: 'provision', zh: '条款' },
  silence: { en: 'silence', zh: '未提及' },
  agreed: { en: 'agreed paragraph', zh: '共同认可的段落' },
  event: { en: 'event', zh: '动态' },
  area: { en: 'cooperation area', zh: '合作领域' },
  obstacle: { en: 'obstacle', zh: '障碍' },
  'first-step': { en: 'first step', zh: '第一步' },
  remark: { en: 'my note', zh: '我的笔记' },
} as const;

const provisionLine = (
  section: SentText,
  kind: 'provision' | 'agreed',
  provision: BriefProvision,
  plan: string | undefined,
): TableLine => {
  const { id, name, pinpoint, force, verb, evidence, title, summary, official, note } = provision;
  return {
    section,
    kind,
    id,
    number: name,
    ...(plan === undefined ? {} : { plan }),
    ...(pinpoint === undefined ? {} : { place: (language) => placeWords(pinpoint, language) }),
    force: vocabularies.force[force].label,
    ...(verb === undefined ? {} : { verb: verb.text }),
    evidence: vocabularies.evidence[evidence].label,
    title,
    text: summary,
    ...(official === undefined ? {} : { official: official.text }),
    note,
  };
};

const linesOfSection = (whole: BriefSection, without: BriefView['without']): TableLine[] => {
  const { title: of, kind } = whole;
  const has = (part: BriefPart) => !without.includes(part);
  const section: BriefSection = {
    ...whole,
    ...(has('sides') ? {} : { relations: [], columns: [] }),
    ...(has('agreed') ? {} : { agreed: [] }),
    ...(has('events') || kind === 'event' ? {} : { events: [] }),
    ...(has('areas') || kind === 'area' ? {} : { areas: [] }),
  };
  return [
    ...section.relations.flatMap((relation): TableLine[] => [
      {
        section: of,
        kind: 'relation',
        id: relation.id,
        number: relation.sides
          .flatMap(({ provisions }) => provisions.map(({ name }) => name))
          .join(', '),
        evidence: vocabularies.evidence[relation.evidence].label,
        title: vocabularies['relation-type'][relation.type].label,
        text: relation.reason,
        ...(relation.counterReading === undefined ? {} : { counter: relation.counterReading }),
      },
      ...relation.sides.flatMap(({ plan, provisions }) =>
        provisions
          .filter(({ again }) => !again)
          .map((provision) => provisionLine(of, 'provision', provision, plan)),
      ),
    ]),
    ...section.columns.flatMap(({ plan, provisions, silences }): TableLine[] => [
      ...provisions
        .filter(({ again }) => !again)
        .map((provision) => provisionLine(of, 'provision', provision, plan)),
      ...silences.map(({ id, subject, topic, state, searchedOn }): TableLine => ({
        section: of,
        kind: 'silence',
        id,
        plan,
        date: searchedOn,
        title: vocabularies['cell-state'][state].label,
        text: subject ?? topic,
      })),
    ]),
    ...section.agreed.map(({ provision, text, date }): TableLine => ({
      ...provisionLine(of, 'agreed', provision, undefined),
      plan: textIn(text, 'en'),
      date,
    })),
    ...section.events.map(({ id, date, title, summary, verification, note }): TableLine => ({
      section: of,
      kind: 'event',
      id,
      date,
      evidence: vocabularies['event-verification'][verification].label,
      title,
      text: summary,
      note,
    })),
    ...section.areas.flatMap((area): TableLine[] => [
      {
        section: of,
        kind: 'area',
        id: area.id,
        evidence: vocabularies['cooperation-basis'][area.basis].label,
        title: area.title,
        text: area.reasoning,
        counter: area.counterArgument,
        note: area.note,
      },
      ...area.obstacles.map(({ text, note }): TableLine => ({
        section: of,
        kind: 'obstacle',
        id: area.id,
        text,
        note,
      })),
      ...(area.firstStep === undefined
        ? []
        : [{ section: of, kind: 'first-step' as const, id: area.id, text: area.firstStep }]),
    ]),
  ];
};

type Cell = (line: TableLine, language: PageLanguage) => string;

const inWords =
  (of: (line: TableLine) => SentText | undefined): Cell =>
  (line, language) => {
    const text = of(line);
    return text ? textIn(text, language) : '';
  };

const sourcesIn: Cell = ({ note }, language) =>
  (note?.references ?? [])
    .map(({ title, author, date, url }) =>
      [
        textIn(author, language),
        textIn(title, language),
        date && dateWords(date, language),
        url[language],
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(language === 'zh' ? '，' : ', '),
    )
    .join(' | ');

/** Columns that are the same in every language, then those that stand once for each. */
const plain = {
  id: ({ id }: TableLine) => id,
  number: ({ number = '' }: TableLine) => number,
  plan: ({ plan = '' }: TableLine) => plan,
  date: ({ date = '' }: TableLine) => date,
  verb: ({ verb = '' }: TableLine) => verb,
} as const;

const worded = {
  section: inWords(({ section }) => section),
  kind: inWords(({ kind }) => kinds[kind]),
  place: ({ place }, language) => place?.(language) ?? '',
  force: inWords(({ force }) => force),
  evidence: inWords(({ evidence }) => evidence),
  title: inWords(({ title }) => title),
  text: inWords(({ text }) => text),
  counter_reading: inWords(({ counter }) => counter),
  sources: sourcesIn,
} as const satisfies Record<string, Cell>;

/** A table: names of columns, and rows of texts. */
interface BriefTable {
  columns: string[];
  rows: string[][];
}

/** A brief as one table, a row for each line. Texts have a column for each language of the brief. */
export const tableOf = ({ sections, languages, remarks, without }: BriefView): BriefTable => {
  const lines = [
    ...sections.flatMap((section) => linesOfSection(section, without)),
    ...remarks.map(({ name, text }): TableLine => ({
      section: words.notes,
      kind: 'remark',
      id: '',
      title: name,
      text: { en: text, zh: text },
    })),
  ];
  const isQuoted = lines.some(({ official }) => official !== undefined);
  const isOne = languages.length === 1;
  return {
    columns: [
      ...Object.keys(plain),
      ...(isQuoted ? ['official_words'] : []),
      ...languages.flatMap((language) =>
        Object.keys(worded).map((name) => (isOne ? name : `${name}_${language}`)),
      ),
    ],
    rows: lines.map((line) => [
      ...Object.values(plain).map((cell) => cell(line)),
      ...(isQuoted ? [line.official ?? ''] : []),
      ...languages.flatMap((language) =>
        Object.values<Cell>(worded).map((cell) => cell(line, language)),
      ),
    ]),
  };
};
