import type { Corpus, CorpusText, Position } from '../corpus/corpus-file.ts';
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { tinyTexts } from './tiny-texts.ts';

const offsetOf = (text: string, passage: string): number => {
  const offset = text.indexOf(passage);
  if (offset === -1 || text.includes(passage, offset + 1))
    throw new Error(`"${passage}" does not stand exactly once in:\n${text}`);
  return offset;
};

/** A text of the tiny corpus with passages replaced, each of which must stand in it exactly once. */
export const tinyText = (path: string, ...edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((text, [from, to]) => {
    const offset = offsetOf(text, from);
    return text.slice(0, offset) + to + text.slice(offset + from.length);
  }, tinyTexts[path] ?? '');

/** The tiny corpus, which has no problem, with some files added or written anew, or left out (`undefined`). */
export const tinyCorpus = (
  changes: Readonly<Record<string, string | undefined>> = {},
): CorpusText[] =>
  Object.entries({ ...tinyTexts, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );

/** Parses files of which every one must be valid by itself. */
export const parsed = (files: readonly CorpusText[]): Corpus => {
  const { corpus, problems } = parseCorpus(files);
  if (problems.length > 0) throw new Error(`Invalid fixture: ${JSON.stringify(problems, null, 2)}`);
  return corpus;
};

/** File, line and column of a passage that stands exactly once in a file, found without parsing it. */
export const whereIs = (
  files: readonly CorpusText[],
  path: string,
  passage: string,
): Position & { file: string } => {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const before = text.slice(0, offsetOf(text, passage)).split('\n');
  return { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
