import { entriesOf, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Problem } from '../../problem.ts';
import { problemAt, type Rule } from '../rule.ts';

interface Distinct {
  path: PropertyKey[];
  /** What must differ, for the message. */
  what: string;
  key: (entry: CorpusEntry<'provision'>) => string;
}

const fields: readonly Distinct[] = [
  { path: ['label'], what: 'label', key: ({ entity }) => entity.label },
  { path: ['title', 'en'], what: 'English title', key: ({ entity }) => entity.title.en },
  { path: ['title', 'zh'], what: 'Chinese title', key: ({ entity }) => entity.title.zh },
  {
    path: ['order'],
    what: 'place in its section',
    key: ({ entity }) => `${entity.section ?? ''} ${entity.order}`,
  },
];

/** Two provisions of a plan never share label, title or place, or a reader could not tell them apart. */
export const distinctWithinPlan: Rule = {
  name: 'distinct-within-plan',
  check: (corpus) => {
    const provisions = entriesOf(corpus, 'provision');
    return fields.flatMap(({ path, what, key }) => {
      const first = new Map<string, CorpusEntry<'provision'>>();
      const problems: Problem[] = [];
      for (const entry of provisions) {
        const value = `${entry.plan} ${key(entry)}`;
        const earlier = first.get(value);
        if (earlier)
          problems.push(
            problemAt('distinct-within-plan', entry, path, {
              message: `The ${what} is the same as in ${earlier.path}.`,
              tip: `Give each provision of a plan its own ${what}.`,
            }),
          );
        else first.set(value, entry);
      }
      return problems;
    });
  },
};
