import {
  changeKinds,
  checkCorpus,
  normalise,
  parseCorpus,
  type Change,
  type ChangeKind,
  type CorpusText,
  type Problem,
  type SentText,
} from '@parley/model';
import { diffDatasets } from '@parley/queries/changes';
import * as v from 'valibot';

const authoredFile = v.object({ path: v.string(), text: v.string() });

/** An entry that a field may refer to. */
export interface Choice {
  kind: ChangeKind;
  id: string;
  /** What to call it beside its id; empty where the id says enough. */
  name: SentText;
}

/** What the check says of edited files. */
export interface CheckResult {
  /** What `parley check` would name and does not name today. */
  problems: Problem[];
  /** What readers would see change, as `parley diff` lists it. */
  changes: Change[];
}

const nameOf = (entity: object): SentText => {
  for (const field of ['title', 'name', 'label', 'heading'] as const)
    if (field in entity) {
      const value: unknown = entity[field as keyof typeof entity];
      if (typeof value === 'object' && value !== null) return value;
    }
  return {};
};

const wordsOf = ({ rule, file, message, received }: Problem): string =>
  [rule, file, message, received].join('\n');

/**
 * Opens the authored files of a release, to check corrections of them with every rule of the corpus
 * and to say what they change.
 *
 * @param authored `{ path, text }` a line.
 */
export const openCorpus = (authored: string) => {
  const files: CorpusText[] = authored
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(authoredFile, JSON.parse(line)));
  const { corpus } = parseCorpus(files);
  const before = normalise(corpus);
  const known = new Set(checkCorpus(files).map(wordsOf));
  const kinds: ReadonlySet<string> = new Set(changeKinds);

  return {
    /** The text of a file; undefined when the release has none. */
    textOf: (path: string): string | undefined => files.find((file) => file.path === path)?.text,
    /** Every entry that a field may refer to. */
    choices: corpus.entries.flatMap(({ kind, entity }): Choice[] =>
      kinds.has(kind) && 'id' in entity
        ? [{ kind: kind as ChangeKind, id: entity.id, name: nameOf(entity) }] // One of the set.
        : [],
    ),
    /** Checks the whole corpus with these files in the place of those of the same paths. */
    check: (edited: readonly CorpusText[]): CheckResult => {
      const texts = new Map(edited.map(({ path, text }) => [path, text]));
      const after = files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
      const problems = checkCorpus(after).filter((problem) => !known.has(wordsOf(problem)));
      const parsed = parseCorpus(after);
      return {
        problems,
        changes: parsed.problems.length > 0 ? [] : diffDatasets(before, normalise(parsed.corpus)),
      };
    },
  };
};
