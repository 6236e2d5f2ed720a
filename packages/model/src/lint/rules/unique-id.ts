import type { CorpusEntry } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An id stands for one thing of its kind; plans, sections, statements and provisions share one space. */
export const uniqueId: Rule = {
  name: 'unique-id',
  check: (corpus) => {
    const first = new Map<string, CorpusEntry>();
    return corpus.entries.flatMap((entry) => {
      if (!('id' in entry.entity)) return [];
      const space = entry.plan === undefined ? entry.kind : 'plan';
      const key = `${space} ${entry.entity.id}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, entry);
        return [];
      }
      return [
        problemAt('unique-id', entry, ['id'], {
          message: `The id is already used in ${earlier.path}.`,
          received: entry.entity.id,
          tip: 'Take the next free number; ids are never reused.',
        }),
      ];
    });
  },
};
