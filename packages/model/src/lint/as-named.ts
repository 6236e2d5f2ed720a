import type { Corpus, CorpusEntry } from '../corpus/corpus-file.ts';
import { placeOf } from '../corpus/place.ts';
import { referencesOf } from './references-of.ts';

/** The name of the file of an entry, where its id differs from it. */
const nameOf = (entry: CorpusEntry): string | undefined => {
  const name = placeOf(entry.path)?.name;
  return 'id' in entry.entity && entry.entity.id !== name ? name : undefined;
};

/**
 * A corpus in which a file whose id differs from its name is known by its name, as if the id had been
 * corrected: one wrong id would be a problem wherever somebody points to the right one. Where others
 * point to the id that is written, it stays, and the name of the file is what is wrong.
 */
export const asNamed = (corpus: Corpus): Corpus => {
  if (corpus.entries.every((entry) => nameOf(entry) === undefined)) return corpus;
  const pointedTo = new Set(
    corpus.entries.flatMap((entry) => referencesOf(entry).map(({ kind, id }) => `${kind} ${id}`)),
  );
  // A copied file still has the id of the one it was copied from, to which others do point.
  const files = new Set(
    corpus.entries.map(({ kind, path }) => `${kind} ${placeOf(path)?.name ?? ''}`),
  );
  return {
    ...corpus,
    entries: corpus.entries.map((entry) => {
      const name = nameOf(entry);
      if (name === undefined || !('id' in entry.entity)) return entry;
      const written = `${entry.kind} ${entry.entity.id}`;
      if (pointedTo.has(written) && !files.has(written)) return entry;
      return { ...entry, entity: { ...entry.entity, id: name } };
    }),
  };
};
