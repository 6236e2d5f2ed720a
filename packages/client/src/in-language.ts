/** Languages that every text has. */
export type ClientLanguage = 'en' | 'zh';

/**
 * An answer with its texts in the languages that were asked for: with `lang: 'zh'`, a text has `zh`
 * and nothing else; without `lang`, it has both.
 */
export type InLanguage<T, L extends ClientLanguage> = T extends readonly (infer Item)[]
  ? InLanguage<Item, L>[]
  : T extends object
    ? 'en' extends keyof T
      ? // A map by any key, such as the values of a group, is no text.
        string extends keyof T
        ? T
        : { [Key in L]: Exclude<T[Key & keyof T], undefined> }
      : { [Key in keyof T]: InLanguage<T[Key], L> }
    : T;
