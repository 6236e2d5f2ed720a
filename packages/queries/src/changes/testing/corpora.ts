import { compile, type CorpusText, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';

const files = await readCorpus(corpusFolder);

/** A passage of a file and what stands in its place; undefined takes the file out, a new path adds one. */
export type Edits = Readonly<Record<string, string | undefined | ((text: string) => string)>>;

const edit = (edits: Edits): CorpusText[] => {
  const known = new Set(files.map(({ path }) => path));
  const added = Object.entries(edits).flatMap(([path, text]) =>
    !known.has(path) && typeof text === 'string' ? [{ path, text }] : [],
  );
  const kept = files.flatMap((file) => {
    if (!(file.path in edits)) return [file];
    const change = edits[file.path];
    if (change === undefined) return [];
    return [{ path: file.path, text: typeof change === 'string' ? change : change(file.text) }];
  });
  return [...kept, ...added];
};

/**
 * The real corpus with edits, compiled.
 *
 * @throws Error when the edits leave a problem.
 */
export const compiledWith = async (edits: Edits = {}): Promise<Dataset> => {
  const result = await compile(edit(edits));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.dataset;
};

/** Replaces a passage that stands exactly once. */
export const replacing =
  (from: string, to: string) =>
  (text: string): string => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once.`);
    return text.replace(from, () => to);
  };

/** The text of the first file of a folder of the corpus. */
export const firstFileOf = (folder: string): string => {
  const file = files.find(({ path }) => path.startsWith(`${folder}/`));
  if (file === undefined) throw new Error(`There is no file in ${folder}.`);
  return file.text;
};
