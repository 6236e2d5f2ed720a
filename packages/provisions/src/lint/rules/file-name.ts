import { placeOf } from '../../corpus/place.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A file is named after its id, so that anybody who knows the id finds the file. */
export const fileName: Rule = {
  name: 'file-name',
  check: (corpus) =>
    corpus.entries.flatMap((entry) => {
      const name = placeOf(entry.path)?.name;
      if (!('id' in entry.entity) || entry.entity.id === name) return [];
      return [
        problemAt('file-name', entry, ['id'], {
          message: 'The id and the name of the file differ.',
          expected: `id: ${name}`,
          received: entry.entity.id,
          tip: 'Correct the id, or rename the file.',
        }),
      ];
    }),
};
