import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Each side of a relation is another plan, and its provisions are on the topic. */
export const relationSides: Rule = {
  name: 'relation-sides',
  check: (corpus) => {
    const provisions = new Map(
      entriesOf(corpus, 'provision').map((entry) => [entry.entity.id, entry]),
    );
    return entriesOf(corpus, 'relation').flatMap((entry) => {
      const { sides, topic } = entry.entity;
      return sides.flatMap((side, index) => [
        ...(sides.findIndex(({ plan }) => plan === side.plan) === index
          ? []
          : [
              problemAt('relation-sides', entry, ['sides', index, 'plan'], {
                message: 'The plan is a side of this relation already.',
                received: side.plan,
                tip: 'Put its provisions under the first side.',
              }),
            ]),
        ...side.provisions.flatMap((id, place) => {
          const provision = provisions.get(id);
          // One of another plan is left to the rule for that.
          if (provision?.plan !== side.plan) return [];
          const at = ['sides', index, 'provisions', place];
          if (!provision.entity.topics.includes(topic))
            return [
              problemAt('relation-sides', entry, at, {
                message: `The provision does not have the relation's topic.`,
                expected: topic,
                received: `${id}: ${provision.entity.topics.join(', ')}`,
                tip: 'Choose another topic or provision, or add the topic to the provision.',
              }),
            ];
          return [];
        }),
      ]);
    });
  },
};
