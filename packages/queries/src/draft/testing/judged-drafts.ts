/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';

const ids = v.optional(v.array(v.string()), []);

const judgedSentence = v.strictObject({
  text: v.string(),
  lang: v.picklist(['en', 'zh']),
  mark: v.picklist(['both', 'one', 'agreed', 'against', 'none']),
  near: ids,
  also: ids,
  against: ids,
});

/** A sentence of a draft with what a check of it should say. */
export type JudgedSentence = v.InferOutput<typeof judgedSentence>;

/** Reads the sentences that were judged by hand. */
export const readJudgedDrafts = async (): Promise<JudgedSentence[]> => {
  const file = new URL('../../../judged/drafts.yaml', import.meta.url);
  return v.parse(v.array(judgedSentence), parse(await readFile(file, 'utf8')));
};
