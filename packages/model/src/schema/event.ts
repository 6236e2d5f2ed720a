import * as v from 'valibot';
import { eventKinds, verifications } from '../vocabulary/events.ts';
import { eventLinks } from '../vocabulary/event-links.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { notesOf, ownId, sourcesLabel, topicsLabel } from './common.ts';
import { translationReview } from './evidence.ts';
import { field } from './field.ts';
import { date, id } from './ids.ts';
import { eventJurisdiction, government } from './jurisdiction.ts';
import { limits, type TextFactory } from './text.ts';

/** A day, a month or a year, as far as the source knows it. */
const eventDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'Write 2026, 2026-05 or 2026-05-14.',
  ),
);

/** Something that happened: a deed, kept apart from what a plan says. */
export const eventEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  date: field(eventDate, {
    label: { en: 'date', zh: '日期' },
    description: 'Day, or month or year where no more is known (ISO 8601).',
  }),
  title: field(text(limits.title), {
    label: { en: 'title', zh: '标题' },
    description: 'Title in each language.',
  }),
  summary: field(text(limits.passage), {
    label: { en: 'summary', zh: '摘要' },
    description: 'What happened, in our own words.',
  }),
  kind: field(picklistOf(eventKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'What kind of deed it is.',
    vocabulary: 'event-kind',
  }),
  jurisdiction: field(eventJurisdiction, {
    label: { en: 'jurisdiction', zh: '所属' },
    description:
      'Whose deed it is: of a country or group of countries, of several governments, of many, or of firms.',
    vocabulary: 'event-jurisdiction',
  }),
  governments: field(v.optional(v.array(government), []), {
    label: { en: 'governments', zh: '政府' },
    description:
      'Governments that it is of or about, as ISO 3166-1 codes; for what several did or are spoken of in.',
    vocabulary: 'jurisdiction',
  }),
  actors: field(v.optional(v.array(id), []), {
    label: { en: 'actors', zh: '行为体' },
    description: 'Ids of those who acted.',
    ref: 'actor',
  }),
  status: field(
    v.pipe(
      v.array(
        v.strictObject({
          on: field(v.optional(eventDate), {
            label: { en: 'on', zh: '日期' },
            description: 'Date of the change.',
          }),
          text: field(text(limits.name), {
            label: { en: 'text', zh: '文字' },
            description: 'How it stood, in our words.',
          }),
        }),
      ),
      v.minLength(1),
    ),
    {
      label: { en: 'status', zh: '现状' },
      description: 'Status of the event and what changed it; the latest last.',
    },
  ),
  topics: field(v.optional(v.array(id), []), topicsLabel),
  provisions: field(
    v.optional(
      v.array(
        v.strictObject({
          provision: field(id, {
            label: { en: 'provision', zh: '条款' },
            description: 'Id of a provision, or of a paragraph of an agreed text.',
            ref: 'provision',
          }),
          how: field(picklistOf(eventLinks), {
            label: { en: 'how they are related', zh: '与条款的关系' },
            description: 'How the event and the provision are related; no cause is claimed.',
            vocabulary: 'event-link',
          }),
        }),
      ),
      [],
    ),
    {
      label: { en: 'provisions', zh: '条款' },
      description: 'The provisions that the event concerns, and how.',
    },
  ),
  nothing: field(v.optional(text(limits.note)), {
    label: { en: 'why it concerns no provision', zh: '不涉及条款的原因' },
    description: 'Why the event concerns no provision; for an event without any.',
  }),
  verification: field(picklistOf(verifications), {
    label: { en: 'verification', zh: '核实情况' },
    description: 'What was seen of its sources.',
    vocabulary: 'event-verification',
  }),
  uncertainty: field(v.optional(text(limits.note)), {
    label: { en: 'what is uncertain', zh: '不确定之处' },
    description: 'What is uncertain; required unless an excerpt was seen.',
  }),
  sources: field(v.pipe(v.array(id), v.minLength(1)), sourcesLabel),
  notes: notesOf(text),
  translationReview,
  recordedOn: field(v.optional(date), {
    label: { en: 'recorded on', zh: '记录日期' },
    description: 'Day on which it was recorded.',
  }),
});
