import type { Place } from './place.ts';
import type { Authored, EntityKind } from '../schema/authored.ts';

/** A file of the corpus as read from disk, before anybody looked into it. */
export interface CorpusText {
  /** Path from the corpus folder, with forward slashes. */
  path: string;
  text: string;
}

export interface Position {
  /** Counted from 1. */
  line: number;
  column: number;
}

/** One parsed file: a valid entity, and the way back to its place in the file. */
export interface CorpusEntry<K extends EntityKind = EntityKind> {
  path: string;
  kind: K;
  /** The plan whose folder the file is in, for files under `plans/`. */
  plan?: string;
  entity: Authored<K>;
  /** Where the value at this path stands; the nearest parent when it is absent. */
  locate: (path: readonly PropertyKey[]) => Position;
}

/** Everything that could be parsed, and what could not. */
export interface Corpus {
  entries: readonly CorpusEntry[];
  /**
   * Files that could not be parsed, by what their place promises. Rules count them as there,
   * so that one mistake is reported once and not again wherever somebody points to the file.
   */
  broken: readonly Place[];
}

/** The entries of one kind, in file order. */
export const entriesOf = <K extends EntityKind>(
  corpus: Corpus,
  kind: K,
): readonly CorpusEntry<K>[] =>
  // The filter narrows by the discriminant, which TypeScript cannot follow through a type parameter.
  corpus.entries.filter((entry) => entry.kind === kind) as unknown as readonly CorpusEntry<K>[];
