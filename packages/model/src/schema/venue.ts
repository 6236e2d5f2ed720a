import * as v from 'valibot';
import { translationReview } from './evidence.ts';
import { participations } from '../vocabulary/participations.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { abbreviation, events, ownId, sources } from './common.ts';
import { field } from './field.ts';
import { government } from './jurisdiction.ts';
import { limits, type TextFactory } from './text.ts';

/** A place where governments meet or work: who takes part, and what it is good for. */
export const venueEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  name: field(text(limits.name), {
    label: { en: 'name', zh: '名称' },
    description: 'Name in each language.',
  }),
  abbreviation,
  participation: field(
    v.pipe(
      v.array(
        v.strictObject({
          jurisdiction: field(government, {
            label: { en: 'jurisdiction', zh: '所属' },
            vocabulary: 'jurisdiction',
            description: 'The government, as an ISO 3166-1 code.',
          }),
          takesPart: field(picklistOf(participations), {
            label: { en: 'takes part', zh: '是否参加' },
            description: 'Whether the government takes part.',
            vocabulary: 'participation',
          }),
          text: field(text(limits.note), {
            label: { en: 'text', zh: '文字' },
            description: 'How it takes part, in our words.',
          }),
        }),
      ),
      v.minLength(2, 'Say for each government whether it takes part.'),
    ),
    {
      label: { en: 'who takes part', zh: '参加情况' },
      description: 'For each government, whether it takes part.',
    },
  ),
  binding: field(text(limits.note), {
    label: { en: 'how binding', zh: '约束力' },
    description: 'Whether what is agreed there binds anybody.',
  }),
  use: field(text(limits.note), {
    label: { en: 'use', zh: '用途' },
    description: 'What it is good for.',
  }),
  lastSeen: field(text(limits.name), {
    label: { en: 'last seen', zh: '最近动态' },
    description: 'When it last met or acted.',
  }),
  sources,
  events,
  translationReview,
});
