import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A topic that no provision has would be an empty row in every comparison. */
export const unusedTopic: Rule = {
  name: 'unused-topic',
  check: (corpus) => {
    // A file that could not be read may be the one that uses it.
    if (corpus.broken.some(({ kind }) => kind === 'provision')) return [];
    const used = new Set(entriesOf(corpus, 'provision').flatMap(({ entity }) => entity.topics));
    return entriesOf(corpus, 'topic')
      .filter(({ entity }) => !used.has(entity.id))
      .map((entry) =>
        problemAt('unused-topic', entry, ['id'], {
          message: 'No provision has this topic.',
          received: entry.entity.id,
          tip: 'Assign it to the provisions it was made for, or delete the topic.',
        }),
      );
  },
};
