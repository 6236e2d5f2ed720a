import { placeOf } from '../../corpus/place.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A file is named after its id, so that anybody who knows the id finds the file. */
export const fileName: Rule = {
  name: 'file-name',
  check: (corpus) =>
    corpus.entries.flatMap((entry) => {
      const name = placeOf(entry.path)?.name;
      const [field, id] =
        'id' in entry.entity
          ? (['id', entry.entity.id] as const)
          : (['version', 'version' in entry.entity ? entry.entity.version : name] as const);
      if (id === name) return [];
      return [
        problemAt('file-name', entry, [field], {
          message: `The ${field} and the name of the file differ.`,
          expected: `${field}: ${name}`,
          received: id ?? '',
          tip: `Correct the ${field}, or rename the file.`,
        }),
      ];
    }),
};
