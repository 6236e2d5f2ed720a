import { vocabularies } from '@parley/model/vocabularies';
import type { BriefPart, BriefProvision } from '@parley/queries/brief';
import { placeWords } from '@parley/queries/citation';
import type { PageLanguage } from '@parley/model';
import type { Paragraph } from './blocks.ts';
import { paragraphOf, strong, textIn } from './lines.ts';
import type { NoteWriter } from './notes.ts';
import { punctuation, words } from './words.ts';

/** What the parts of one brief share while it is laid out. */
export interface Writing {
  languages: readonly PageLanguage[];
  notes: NoteWriter;
  /** Whether actors and printed verbs are said as well. */
  inFull: boolean;
  /** Whether the reader wants a part. */
  has: (part: BriefPart) => boolean;
}

/** `US II.2.3, p. 16 · do (“stabilize”) · checked`. */
const labelOf = (
  { pinpoint, force, verb, evidence, verbEvidence }: BriefProvision,
  language: PageLanguage,
  inFull: boolean,
): string => {
  const { comma, dot, open, close, colon } = punctuation[language];
  const evidenceLabel = (state: keyof typeof vocabularies.evidence) =>
    vocabularies.evidence[state].label[language];
  const printed = inFull && verb ? `${open}“${verb.text}”${close}` : '';
  const verbSure =
    evidenceLabel(verbEvidence) === evidenceLabel(evidence)
      ? ''
      : `${comma}${language === 'zh' ? '动词' : 'verb'}${colon}${evidenceLabel(verbEvidence)}`;
  return [
    pinpoint ? `${comma}${placeWords(pinpoint, language)}` : '',
    dot,
    vocabularies.force[force].label[language],
    printed,
    dot,
    evidenceLabel(evidence),
    verbSure,
  ].join('');
};

const actorLines = (
  { actors }: BriefProvision,
  languages: readonly PageLanguage[],
): Paragraph[] => {
  const groups = [
    ['stated', words.named],
    ['implied', words.notNamed],
    ['not-established', words.nameUnknown],
  ] as const;
  return groups.flatMap(([basis, label]) => {
    const those = actors.filter((actor) => actor.basis === basis);
    if (those.length === 0) return [];
    return [
      paragraphOf(languages, 'quiet', (language) => [
        label[language],
        punctuation[language].space,
        those.map(({ name }) => textIn(name, language)).join(language === 'zh' ? '、' : ', '),
      ]),
    ];
  });
};

/** Its official words, once, in their own language, marked as a quotation. */
export const officialParagraphs = (
  { languages }: Writing,
  { official }: BriefProvision,
): Paragraph[] => {
  const [first = 'en'] = languages;
  if (official === undefined) return [];
  return [
    { tone: 'quiet', lines: [{ language: first, runs: [{ text: words.official[first] }] }] },
    {
      tone: 'quote',
      lines: [{ language: official.language, runs: [{ text: `“${official.text}”` }] }],
    },
  ];
};

/** A provision in a cell: where it stands and how firm and sure it is, what it says, whom it asks. */
export const provisionParagraphs = (writing: Writing, provision: BriefProvision): Paragraph[] => {
  const { languages, notes, inFull } = writing;
  const label = paragraphOf(languages, 'label', (language) => [
    strong(provision.name),
    labelOf(provision, language, inFull),
  ]);
  if (provision.again)
    return [
      label,
      paragraphOf(languages, 'body', (language) => [
        textIn(provision.title, language),
        punctuation[language].stop,
        words.again[language],
      ]),
    ];
  return [
    label,
    ...(inFull
      ? [paragraphOf(languages, 'body', (language) => [strong(textIn(provision.title, language))])]
      : []),
    paragraphOf(
      languages,
      'body',
      (language) => [textIn(provision.summary, language)],
      notes.cite(provision.note),
    ),
    ...officialParagraphs(writing, provision),
    ...(inFull ? actorLines(provision, languages) : []),
  ];
};
