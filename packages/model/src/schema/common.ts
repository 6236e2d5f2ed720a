import * as v from 'valibot';
import { field } from './field.ts';
import { id, positiveInteger } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** The id of an entry itself. */
export const ownId = field(id, {
  label: { en: 'id', zh: '标识' },
  description:
    'Unique id, such as us-2025.ii.2.1. Never reused: an id that is given up redirects to what replaces it.',
});

/** Place of an entry among its neighbours. */
export const order = field(positiveInteger, {
  label: { en: 'order', zh: '次序' },
  description: 'Place among its neighbours, counted from 1.',
});

/** The plan that an entry is of, or speaks for. */
export const planReference = field(id, {
  label: { en: 'plan', zh: '方案' },
  description: 'Id of the plan.',
  ref: 'plan',
});

/** The topics that an entry is on. */
export const topicsLabel = {
  label: { en: 'topics', zh: '主题' },
  description: 'Ids of the topics it is on.',
  ref: 'topic',
} as const;

/** The events that an entry names. */
export const events = field(v.optional(v.array(id), []), {
  label: { en: 'events', zh: '事件' },
  description: 'Ids of related events.',
  ref: 'event',
});

/** What an entry rests on. */
export const sourcesLabel = {
  label: { en: 'sources', zh: '来源' },
  description: 'Ids of the sources it is based on.',
  ref: 'source',
} as const;

/** The sources of an entry that may have none. */
export const sources = field(v.optional(v.array(id), []), sourcesLabel);

/** What a careful reader should know of an entry. */
export const notesOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  field(v.optional(v.array(text(limits.note)), []), {
    label: { en: 'notes', zh: '说明' },
    description: 'What a careful reader should know.',
  });

/** The page of the official text on which something begins. */
export const page = field(v.optional(positiveInteger), {
  label: { en: 'page', zh: '页码' },
  description: 'Page of the official text.',
});

/** The page on which it ends. */
export const pageEnd = field(v.optional(positiveInteger), {
  label: { en: 'last page', zh: '末页' },
  description: 'Last page, where it goes on over several.',
});

/** A usual short form of a name. */
export const abbreviation = field(v.optional(v.pipe(v.string(), v.nonEmpty())), {
  label: { en: 'abbreviation', zh: '简称' },
  description: 'Usual abbreviation, where there is one.',
});
