import type { Relation } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const relations: Pick<Handlers, 'listRelations' | 'getRelation'> = {
  listRelations: list<'listRelations', Relation>({
    all: ({ dataset }) => dataset.relations,
    check: (asked, index) => {
      requireKnown('topic', asked.topic, index.topics);
      requireKnown('plan', asked.plan, index.plans);
      requireKnown('provision', asked.provision, index.provisions);
    },
    passes:
      (asked) =>
      ({ topic, type, review, sides }) =>
        anyIn(asked.topic, [topic]) &&
        anyIn(asked.type, [type]) &&
        anyIn(asked.review, [review]) &&
        anyIn(
          asked.plan,
          sides.map(({ plan }) => plan),
        ) &&
        anyIn(
          asked.provision,
          sides.flatMap((side) => side.provisions),
        ),
    words: ({ id, reason, counterReading }) => [
      id,
      ...Object.values(reason),
      ...Object.values(counterReading ?? {}),
    ],
    sorts: { topic: ({ topic }) => topic, type: ({ type }) => type, id: ({ id }) => id },
    groups: {
      topic: ({ topic }) => [topic],
      type: ({ type }) => [type],
      review: ({ review }) => [review],
    },
    send: (relation) => relation,
  }),

  getRelation: ({ index, place }) => requireFound(index.relations.get(place)),
};
