import * as v from 'valibot';

/** Languages in which every text must exist. The first is the fallback. */
export const requiredLanguages = ['en', 'zh'] as const;

/** Languages a text may have besides: the other official languages of the United Nations. */
const furtherLanguages = ['ar', 'es', 'fr', 'ru'] as const;

export const languages = [...requiredLanguages, ...furtherLanguages] as const;

export type Language = (typeof languages)[number];

/** Longest text allowed, in characters, for a writer of English and a writer of Chinese. */
export interface TextLimits {
  en: number;
  zh: number;
}

/** Our limits; the first two are from the editorial rules (docs/guidelines). */
export const limits = {
  title: { en: 80, zh: 40 },
  summary: { en: 300, zh: 160 },
  name: { en: 160, zh: 80 },
  note: { en: 300, zh: 160 },
  passage: { en: 900, zh: 500 },
} as const satisfies Record<string, TextLimits>;

const written = (language: string, longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(`The ${language} text is empty.`),
    v.maxLength(longest, `The ${language} text is longer than ${longest} characters.`),
  );

/** A text as a person writes it: English and Simplified Chinese, both required, none too long. */
export const authoredText = (longest: TextLimits) =>
  v.strictObject({
    en: written('English', longest.en),
    zh: written('Chinese', longest.zh),
    ar: v.optional(v.string()),
    es: v.optional(v.string()),
    fr: v.optional(v.string()),
    ru: v.optional(v.string()),
  });

/** A text in the compiled dataset. Lengths were checked when it was written. */
export const bilingualText = (_longest: TextLimits) =>
  v.object({
    en: v.string(),
    zh: v.string(),
    ar: v.optional(v.string()),
    es: v.optional(v.string()),
    fr: v.optional(v.string()),
    ru: v.optional(v.string()),
  });

/** A text as the API sends it: a caller may ask for one language only. */
export const sentText = (_longest: TextLimits) =>
  v.object({
    en: v.optional(v.string()),
    zh: v.optional(v.string()),
    ar: v.optional(v.string()),
    es: v.optional(v.string()),
    fr: v.optional(v.string()),
    ru: v.optional(v.string()),
  });

export type Text = v.InferOutput<ReturnType<typeof bilingualText>>;
export type SentText = v.InferOutput<ReturnType<typeof sentText>>;

/** Makes the text schema of one stage: written, compiled or sent. */
export type TextFactory<S extends v.GenericSchema> = (longest: TextLimits) => S;
