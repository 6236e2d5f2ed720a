import { hashPassage, normaliserVersion, type Clause } from '@parley/documents';
import { editYaml, saysLess, type FieldEdit, type Provision, type Statement } from '@parley/model';
import { parse } from 'yaml';
import type { ChangedFile } from '../correct/correction.ts';
import type { AuthoredPlan } from './authored-plan.ts';
import type { Decision } from './decision.ts';

/** A text that a reader has laid beside a plan, and what was decided. */
export interface Settled {
  files: AuthoredPlan;
  clauses: readonly Clause[];
  language: 'en' | 'zh';
  /** Address of the edition. */
  edition: string;
  decisions: Readonly<Record<string, Decision>>;
  /** Day on which it was read. */
  today: string;
}

/** What is read of a provision's file, of which the build's check found no fault. */
type Authored = Pick<Provision, 'summary' | 'force' | 'evidence' | 'locator' | 'notes' | 'sources'>;
type AuthoredStatement = Pick<Statement, 'summary' | 'notes' | 'sources'>;

const edited = (text: string, edits: readonly FieldEdit[]): string => edits.reduce(editYaml, text);

/** Where the passage of a run stands, and its fingerprint, as `parley stamp` writes both. */
const placeOf = async ({ clauses }: Settled, start: number) => {
  const passage = clauses[start]?.passage;
  if (!passage) return undefined;
  const { item, paragraph } = passage.locator;
  const inItem = new Set(
    clauses
      .filter((clause) => clause.passage.locator.item === item)
      .map((clause) => clause.passage),
  );
  return {
    // One paragraph of an item needs no number: the item names it.
    locator: {
      ...(item === undefined ? {} : { item }),
      ...(item === undefined || inItem.size > 1 ? { paragraph } : {}),
    },
    passage: {
      order: passage.order,
      hash: await hashPassage(passage.text),
      normaliser: normaliserVersion,
    },
  };
};

const notesWithout = (notes: Authored['notes'] | undefined): FieldEdit[] => {
  const left = (notes ?? []).filter((note) => saysLess(note) === undefined);
  return left.length === (notes ?? []).length
    ? []
    : [{ path: ['notes'], value: left.length === 0 ? undefined : left }];
};

/** Our words, mended where the text says otherwise. */
const summaryEdits = ({ summary }: AuthoredStatement, { mark, en, zh }: Decision): FieldEdit[] =>
  mark === 'says-otherwise'
    ? [{ path: ['summary'], value: { ...summary, en: en.trim(), zh: zh.trim() } }]
    : [];

/** The official text stands first among what an entry rests on. */
const sourcesWith = (source: string, { sources }: AuthoredStatement, after: string): FieldEdit => ({
  path: ['sources'],
  value: [source, ...(sources ?? []).filter((id) => id !== source)],
  after,
});

/** What changes in a statement that the official text says, as we do or otherwise. */
const statementEdits = (
  { today }: Settled,
  source: string,
  authored: AuthoredStatement,
  decision: Decision,
): FieldEdit[] => [
  ...summaryEdits(authored, decision),
  { path: ['evidence'], value: { state: 'seen', reviewedOn: today } },
  sourcesWith(source, authored, 'evidence'),
  ...notesWithout(authored.notes),
];

/** What changes in a provision that the official text says, as we do or otherwise. */
const provisionEdits = async (
  settled: Settled,
  source: string,
  authored: Authored,
  decision: Decision,
): Promise<FieldEdit[]> => {
  const { run, verb, force } = decision;
  const place = run && (await placeOf(settled, run.start));
  const printed = verb.trim();
  return [
    ...summaryEdits(authored, decision),
    ...(force === undefined || force === authored.force.class
      ? []
      : [{ path: ['force', 'class'], value: force }]),
    ...(printed === ''
      ? []
      : [
          {
            path: ['force', 'verb'],
            value: { language: settled.language, text: printed, edition: source },
          },
        ]),
    ...(place
      ? [
          { path: ['locator'], value: place.locator },
          { path: ['passage'], value: place.passage, after: 'locator' },
        ]
      : []),
    {
      path: ['evidence'],
      value: {
        text: { state: 'seen', reviewedOn: settled.today },
        verb:
          printed === '' ? authored.evidence.verb : { state: 'seen', reviewedOn: settled.today },
      },
    },
    sourcesWith(source, authored, 'translationReview'),
    ...notesWithout(authored.notes),
  ];
};

/** What changes in an entry that the reader did not find: a note, and no evidence. */
const missingEdits = ({ today }: Settled, { notes }: AuthoredStatement): FieldEdit[] => [
  {
    path: ['notes'],
    value: [
      ...(notes ?? []),
      {
        en: `A reader looked for this in the official text on ${today} and did not find it.`,
        zh: `有读者于${today}在官方文本中查找此条，未能找到。`,
      },
    ],
    after: 'sources',
  },
];

const countOf = (settled: Settled, mark: Decision['mark']): number =>
  Object.values(settled.decisions).filter((one) => one.mark === mark).length;

const changesetOf = (settled: Settled, plan: { id: string; code: string }, ids: string[]) => {
  const [so, otherwise, missing] = (['says-so', 'says-otherwise', 'not-there'] as const).map(
    (mark) => countOf(settled, mark),
  );
  const language = { en: { en: 'English', zh: '英文' }, zh: { en: 'Chinese', zh: '中文' } }[
    settled.language
  ];
  return {
    path: `.changeset/settle-${plan.id}-${settled.today}.md`,
    before: '',
    after: [
      '---',
      "'@parley/provisions': minor",
      '---',
      '',
      `${plan.code}: entries were read beside the official text in ${language.en}. ${so} say what it says, ${otherwise} are corrected, ${missing} were not found in it. Evidence, verbs, places and fingerprints follow.`,
      '',
      `${plan.code}：对照官方${language.zh}本核对条目。${so}条相符，${otherwise}条经更正，${missing}条未能找到。核对程度、动词、位置和指纹随之更新。`,
      '',
      `Ids: ${ids.join(', ')}`,
      `Source: ${settled.edition}`,
      '',
    ].join('\n'),
  };
};

/**
 * One correction out of everything that a reader decided: each statement and provision, the edition and its source,
 * which were opened now, how the text is cut, and a changeset.
 *
 * @returns The changed files; undefined when the edition is no source of the corpus.
 */
export const correctionOf = async (settled: Settled): Promise<ChangedFile[] | undefined> => {
  const { files, edition, decisions } = settled;
  // Files that the build has checked.
  const plan = parse(files.plan.text) as {
    id: string;
    code: string;
    segmentation?: string;
    editions: { url: string; opened: boolean }[];
  };
  const sources = files.sources.map((file) => ({
    file,
    value: parse(file.text) as { id: string; url?: string; opened: boolean },
  }));
  const source = sources.find(({ value }) => value.url === edition);
  const place = plan.editions.findIndex(({ url }) => url === edition);
  if (!source || place === -1) return undefined;
  const changed: ChangedFile[] = [];
  const add = (file: { path: string; text: string }, edits: readonly FieldEdit[]): void => {
    const after = edited(file.text, edits);
    if (after !== file.text) changed.push({ path: file.path, before: file.text, after });
  };
  const isRead = Object.values(decisions).some(({ mark }) => mark !== 'not-there');
  if (isRead) {
    add(files.plan, [
      ...(plan.editions[place]?.opened === true
        ? []
        : [{ path: ['editions', String(place), 'opened'], value: true }]),
      ...(plan.segmentation === undefined
        ? [{ path: ['segmentation'], value: 'paragraphs', after: 'division' }]
        : []),
    ]);
    add(source.file, source.value.opened ? [] : [{ path: ['opened'], value: true }]);
  }
  const ids: string[] = [];
  for (const [id, file] of [...files.statements, ...files.provisions]) {
    const decision = decisions[id];
    if (!decision) continue;
    const authored: unknown = parse(file.text);
    const editsFor = files.statements.has(id)
      ? statementEdits(settled, source.value.id, authored as AuthoredStatement, decision)
      : provisionEdits(settled, source.value.id, authored as Authored, decision);
    add(
      file,
      decision.mark === 'not-there'
        ? missingEdits(settled, authored as AuthoredStatement)
        : await editsFor,
    );
    ids.push(id);
  }
  const around = isRead ? [plan.id, source.value.id] : [];
  return [...changed, changesetOf(settled, plan, [...around, ...ids])];
};
