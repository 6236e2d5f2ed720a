import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Two plans, in an order that does not depend on who names them. */
const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' and ');

const pairsOf = (plans: readonly string[]): string[] =>
  plans.flatMap((one, place) => plans.slice(place + 1).map((other) => pairOf(one, other)));

/**
 * Where two plans speak on a topic, a relation says how they compare, or the topic says
 * why none does: each two of a set, and any two where the topic has no relation at all. Work in progress
 * may leave it open; a release may not.
 */
export const topicRelation: Rule = {
  name: 'topic-relation',
  check: (corpus) => {
    // A file that could not be read may be the relation, or the provision that speaks.
    if (corpus.broken.some(({ kind }) => kind === 'provision' || kind === 'relation')) return [];
    const plans = new Set(
      entriesOf(corpus, 'plan')
        .filter(({ entity }) => entity.kind === 'plan')
        .map(({ entity }) => entity.id),
    );
    const related = new Set(entriesOf(corpus, 'relation').map(({ entity }) => entity.topic));
    const compared = new Set(
      entriesOf(corpus, 'relation').flatMap(({ entity: { topic, sides } }) =>
        pairsOf(sides.map(({ plan }) => plan)).map((pair) => `${topic}: ${pair}`),
      ),
    );
    const inOneSet = new Set(
      entriesOf(corpus, 'set').flatMap(({ entity }) => pairsOf(entity.plans)),
    );
    return entriesOf(corpus, 'topic').flatMap((entry) => {
      const { id, noRelation } = entry.entity;
      const speaking = new Set(
        entriesOf(corpus, 'provision').flatMap(({ plan, entity }) =>
          plan !== undefined && plans.has(plan) && entity.topics.includes(id) ? [plan] : [],
        ),
      );
      if (noRelation !== undefined && related.has(id))
        return [
          problemAt('topic-relation', entry, ['noRelation'], {
            message: 'The topic has a relation, and says why it has none.',
            tip: 'Delete `noRelation`.',
          }),
        ];
      if (noRelation !== undefined) return [];
      const open = pairsOf([...speaking]).filter(
        (pair) => !compared.has(`${id}: ${pair}`) && (inOneSet.has(pair) || !related.has(id)),
      );
      if (open.length === 0) return [];
      return [
        {
          ...problemAt('topic-relation', entry, ['id'], {
            message: `Several plans speak on ${id}, and no relation says how they compare.`,
            expected: `a relation on ${id} between each two, or the reason why none is fair in \`noRelation\``,
            received: open.join('; '),
            tip: 'Read the provisions side by side; record a relation, or say why none can be drawn.',
          }),
          level: 'warning' as const,
        },
      ];
    });
  },
};
