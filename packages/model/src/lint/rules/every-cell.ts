import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/**
 * On every topic a plan says something, or a silence shows what was searched for.
 * Work in progress may leave a cell open, and it is shown as not yet reviewed; a release may not.
 */
export const everyCell: Rule = {
  name: 'every-cell',
  check: (corpus) => {
    // A file that could not be read may be the one that fills the cell.
    if (corpus.broken.some(({ kind }) => kind === 'provision' || kind === 'silence')) return [];
    const filled = new Set([
      ...entriesOf(corpus, 'provision').flatMap(({ plan, entity }) =>
        entity.topics.map((topic) => `${plan} ${topic}`),
      ),
      ...entriesOf(corpus, 'silence').flatMap(({ entity }) =>
        entity.subject === undefined ? [`${entity.plan} ${entity.topic}`] : [],
      ),
    ]);
    const topics = entriesOf(corpus, 'topic').map(({ entity }) => entity.id);
    return (
      entriesOf(corpus, 'plan')
        // What is recorded in part cannot be silent: its open cells say that they were not reviewed.
        .filter(({ entity }) => entity.kind === 'plan' && entity.division.of === undefined)
        .flatMap((entry) =>
          topics
            .filter((topic) => !filled.has(`${entry.entity.id} ${topic}`))
            .map((topic) => ({
              ...problemAt('every-cell', entry, ['id'], {
                message: `Nobody has said what the plan says, or does not say, on ${topic}.`,
                expected: `a provision on ${topic}, or silences/${entry.entity.id}.${topic}.yaml`,
                tip: 'Search the text; record a provision, or the silence with what was searched for.',
              }),
              level: 'warning' as const,
            })),
        )
    );
  },
};
