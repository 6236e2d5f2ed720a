import * as v from 'valibot';
import { ownId } from './common.ts';
import { field } from './field.ts';
import { date, id, webAddress } from './ids.ts';
import { documentLanguage } from './language-tag.ts';
import { limits, type TextFactory } from './text.ts';

/** A document or page that a claim is based on. */
export const sourceEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  title: field(text(limits.name), {
    label: { en: 'title', zh: '标题' },
    description: 'Its title, as its publisher gives it.',
  }),
  publisher: field(text(limits.name), {
    label: { en: 'publisher', zh: '出版者' },
    description: 'Body that published it.',
  }),
  date: field(v.optional(date), {
    label: { en: 'date', zh: '日期' },
    description: 'Day of publication, where it is known.',
  }),
  url: field(v.optional(webAddress), {
    label: { en: 'address', zh: '网址' },
    description: 'Where it is published; absent where its address was not found.',
  }),
  language: field(documentLanguage, {
    label: { en: 'language', zh: '语言' },
    description: 'Language of the document.',
    vocabulary: 'language',
  }),
  textOf: field(v.optional(v.pipe(v.array(id), v.minLength(1))), {
    label: { en: 'text of', zh: '载有何文本' },
    description:
      'Ids of the plans whose official text it is, or carries a copy of, whole or in part; a paraphrase is none.',
    ref: 'plan',
  }),
  official: field(v.boolean(), {
    label: { en: 'official', zh: '是否官方' },
    description: 'Whether a government or an organisation published it about itself.',
  }),
  opened: field(v.boolean(), {
    label: { en: 'opened', zh: '是否已打开' },
    description:
      'Whether it was opened for the project, so far by language models: the page, a stored copy or an excerpt.',
  }),
});
