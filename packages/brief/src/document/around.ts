import { vocabularies } from '@parley/model/vocabularies';
import type { BriefAgreed, BriefArea, BriefEvent, BriefSection } from '@parley/queries/brief';
import { placeWords } from '@parley/queries/citation';
import type { Block, Paragraph, TitledList } from './blocks.ts';
import { dateWords } from './dates.ts';
import { asSentence, linesOf, paragraphOf, strong, textIn } from './lines.ts';
import { officialParagraphs, type Writing } from './provision.ts';
import { acceptedWords, punctuation, words } from './words.ts';

/** A paragraph of an agreed text, in our own words. */
const agreedItem = (writing: Writing, agreed: BriefAgreed): Paragraph[] => {
  const { languages, notes, inFull } = writing;
  const { provision, text, date, firmness } = agreed;
  return [
    paragraphOf(
      languages,
      'body',
      (language) => {
        const { comma, colon } = punctuation[language];
        return [
          strong(textIn(text, language)),
          ...(provision.pinpoint ? [comma, placeWords(provision.pinpoint, language)] : []),
          comma,
          dateWords(date, language),
          ...(firmness === 'disputed' ? [comma, words.disputed[language]] : []),
          colon,
          textIn(inFull ? provision.summary : provision.title, language),
        ];
      },
      notes.cite(provision.note),
    ),
    ...officialParagraphs(writing, provision),
  ];
};

/** Something that happened, with how it stands and what is not sure about it. */
const eventItem = ({ languages, notes, inFull }: Writing, event: BriefEvent): Paragraph[] => {
  const { date, title, summary, status, uncertainty, followed, touches } = event;
  return [
    paragraphOf(
      languages,
      'body',
      (language) => [
        strong(dateWords(date, language)),
        punctuation[language].space || '　',
        textIn(title, language),
        ...(followed
          ? []
          : [
              punctuation[language].open,
              words.outcomeUnknown[language],
              punctuation[language].close,
            ]),
        ...(inFull ? [punctuation[language].stop, textIn(summary, language)] : []),
      ],
      notes.cite(event.note),
    ),
    ...(inFull
      ? [
          paragraphOf(languages, 'quiet', (language) => {
            const { space, semicolon } = punctuation[language];
            const parts = [
              status && textIn(status, language),
              vocabularies['event-verification'][event.verification].label[language],
              uncertainty && textIn(uncertainty, language),
              ...touches.map(
                ({ name, how }) =>
                  `${vocabularies['event-link'][how].label[language]}${space}${name}`,
              ),
            ];
            return [parts.filter((part) => part !== undefined && part !== '').join(semicolon)];
          }),
        ]
      : []),
  ];
};

const agreedList = (writing: Writing, { agreed, columns }: BriefSection): TitledList => ({
  title: linesOf(writing.languages, (language) => [acceptedWords(columns.length).some[language]]),
  items:
    agreed.length === 0
      ? [
          [
            paragraphOf(writing.languages, 'body', (language) => [
              acceptedWords(columns.length).none[language],
            ]),
          ],
        ]
      : agreed.map((one) => agreedItem(writing, one)),
});

const eventList = (writing: Writing, { events, kind }: BriefSection): TitledList => ({
  title: linesOf(writing.languages, (language) => [
    kind === 'event' ? words.theEvent[language] : words.since[language],
  ]),
  items:
    events.length === 0
      ? [[paragraphOf(writing.languages, 'body', (language) => [words.noEvents[language]])]]
      : events.map((event) => eventItem(writing, event)),
});

/** What has been accepted elsewhere, beside what has happened since; one after the other in a full brief. */
export const acceptedAndSince = (
  writing: Writing,
  section: BriefSection,
  heading: (id: string, lines: TitledList['title']) => Block,
): Block[] => {
  // In reading order, since notes are numbered as they are cited.
  const lists = [
    writing.has('agreed') ? { id: 'accepted', ...agreedList(writing, section) } : undefined,
    // An event that the section is of is no news about something else.
    writing.has('events') || section.kind === 'event'
      ? { id: 'since', ...eventList(writing, section) }
      : undefined,
  ].filter((list) => list !== undefined);
  const [left, right] = lists;
  if (!writing.inFull && left && right) return [{ kind: 'pair', lists: [left, right] }];
  return lists.flatMap(({ id, title, items }): Block[] => [
    heading(`${id}-${section.id}`, title),
    { kind: 'list', items },
  ]);
};

/** Where they could work together, and what stands in the way. */
export const areaBlocks = (
  { languages, notes, inFull }: Writing,
  area: BriefArea,
  title: Block | undefined,
): Block[] => {
  const labelled = (
    label: Record<'en' | 'zh', string>,
    say: (language: 'en' | 'zh') => string,
    note?: number,
  ): Block => ({
    kind: 'paragraph',
    paragraph: paragraphOf(
      languages,
      'body',
      (language) => [
        strong(label[language]),
        punctuation[language].space,
        asSentence(say(language), language),
      ],
      note,
    ),
  });
  const venueNames = (language: 'en' | 'zh') =>
    area.venues.map(({ name }) => textIn(name, language)).join(punctuation[language].semicolon);
  const basis = (language: 'en' | 'zh') =>
    vocabularies['cooperation-basis'][area.basis].label[language];
  if (!inFull)
    return [
      ...(title ? [title] : []),
      ...(area.firstStep
        ? [labelled(words.firstStep, (language) => textIn(area.firstStep ?? {}, language))]
        : []),
      ...(area.venues.length === 0 ? [] : [labelled(words.venues, venueNames)]),
      labelled(words.restsOn, basis),
    ];
  return [
    ...(title ? [title] : []),
    labelled(words.restsOn, basis),
    labelled(
      words.reasoning,
      (language) => textIn(area.reasoning, language),
      notes.cite(area.note),
    ),
    labelled(words.counterArgument, (language) => textIn(area.counterArgument, language)),
    ...(area.obstacles.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            paragraph: paragraphOf(languages, 'body', (language) => [
              strong(words.obstacles[language]),
            ]),
          },
          {
            kind: 'list' as const,
            items: area.obstacles.map(({ text, note }) => [
              paragraphOf(
                languages,
                'body',
                (language) => [textIn(text, language)],
                notes.cite(note),
              ),
            ]),
          },
        ]),
    ...(area.firstStep
      ? [labelled(words.firstStep, (language) => textIn(area.firstStep ?? {}, language))]
      : []),
    ...(area.venues.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            paragraph: paragraphOf(languages, 'body', (language) => [
              strong(words.venues[language]),
            ]),
          },
          {
            kind: 'list' as const,
            items: area.venues.map(({ name, use, participation }) => [
              paragraphOf(languages, 'body', (language) => [
                strong(textIn(name, language)),
                punctuation[language].stop,
                asSentence(textIn(use, language), language),
                punctuation[language].space,
                participation
                  .map(
                    ({ jurisdiction, takesPart }) =>
                      `${jurisdiction}${punctuation[language].colon}${vocabularies.participation[takesPart].label[language]}`,
                  )
                  .join(punctuation[language].semicolon),
                punctuation[language].stop.trim(),
              ]),
            ]),
          },
        ]),
    ...area.proponents.map(({ name, says, note }) =>
      labelled(
        words.whoSaysSo,
        (language) =>
          `${textIn(name, language)}${punctuation[language].colon}${textIn(says, language)}`,
        notes.cite(note),
      ),
    ),
  ];
};
