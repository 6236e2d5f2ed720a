import * as v from 'valibot';

/** The language of a printed text, by its tag (BCP 47): `ja`, `pt-BR`. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/,
    'A language is written as its tag: en, zh, ja, pt-BR.',
  ),
);

/** The language of a document; `other` where nobody noted which other one it is. */
export const documentLanguage = v.pipe(
  v.string(),
  v.regex(
    /^(?:other|[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)$/,
    'A language is written as its tag: en, zh, ja, pt-BR; or other.',
  ),
);
