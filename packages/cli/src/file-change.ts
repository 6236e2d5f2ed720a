import { editYaml, type CorpusText, type FieldEdit } from '@parley/model';
import { lineDiff } from './line-diff.ts';

/** A file of the corpus with what is to change in it. */
export interface FileChange {
  path: string;
  text: string;
  /** The lines that go (`-`) and come (`+`). */
  shown: readonly string[];
}

/** Makes edits one after the other; undefined when they change nothing. */
export const fileChange = (
  { path, text: before }: CorpusText,
  edits: readonly FieldEdit[],
): FileChange | undefined => {
  let text = before;
  const shown: string[] = [];
  for (const edit of edits) {
    const edited = editYaml(text, edit);
    shown.push(...lineDiff(text, edited));
    text = edited;
  }
  return shown.length === 0 ? undefined : { path, text, shown };
};
