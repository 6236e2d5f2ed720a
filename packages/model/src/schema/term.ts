import * as v from 'valibot';
import { ownId } from './common.ts';
import { field } from './field.ts';
import { limits, requiredLanguages, type TextFactory } from './text.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A term of the field: how we say it in each language, what we do not say, what finds it. */
export const termEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  label: field(text(limits.name), {
    label: { en: 'term', zh: '用语' },
    description: 'What we say, in each language.',
  }),
  synonyms: field(v.optional(v.array(words), []), {
    label: { en: 'synonyms', zh: '同义词' },
    description: 'Other words, in any language, by which search finds the same.',
  }),
  avoid: field(
    v.optional(
      v.array(
        v.strictObject({
          language: field(v.picklist(requiredLanguages), {
            label: { en: 'language', zh: '语言' },
            description: 'The language in which it is avoided.',
            vocabulary: 'language',
          }),
          words: field(words, {
            label: { en: 'words', zh: '词语' },
            description: 'What our texts do not say outside quotation marks.',
          }),
          within: field(v.optional(v.array(words), []), {
            label: { en: 'allowed within', zh: '可用于' },
            description: 'Longer expressions, such as names, in which it is allowed.',
          }),
        }),
      ),
      [],
    ),
    {
      label: { en: 'avoid', zh: '避免使用' },
      description: 'What we do not say for it.',
    },
  ),
  basis: field(v.optional(words), {
    label: { en: 'basis', zh: '依据' },
    description: 'A document whose wording it follows, by symbol or title.',
  }),
  note: field(v.optional(text(limits.note)), {
    label: { en: 'note', zh: '说明' },
    description: 'When to use it.',
  }),
});
