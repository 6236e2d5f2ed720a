/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';

const keys = v.optional(v.array(v.string()), []);

const judgedQuery = v.strictObject({
  query: v.string(),
  lang: v.picklist(['en', 'zh']),
  trait: v.picklist([
    'plain',
    'phrase',
    'abbreviation',
    'inside',
    'misspelling',
    'cross-language',
    'drawn',
    'script',
    'pinyin',
    'name',
  ]),
  relevant: v.strictObject({ 1: keys, 2: keys, 3: keys }),
});

/** A search with what it should find, by `kind:id`, graded 1 to 3. */
export interface JudgedQuery {
  query: string;
  language: 'en' | 'zh';
  trait: string;
  grades: ReadonlyMap<string, number>;
}

/** Reads the searches that were judged by hand. */
export const readJudged = async (): Promise<JudgedQuery[]> => {
  const file = new URL('../../../judged/queries.yaml', import.meta.url);
  return v
    .parse(v.array(judgedQuery), parse(await readFile(file, 'utf8')))
    .map(({ query, lang, trait, relevant }) => ({
      query,
      language: lang,
      trait,
      grades: new Map(
        ([1, 2, 3] as const).flatMap((grade) =>
          relevant[grade].map((key) => [key, grade] as const),
        ),
      ),
    }));
};
