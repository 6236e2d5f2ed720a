import type { Relation } from '@parley/model';
import { anyIn } from '../lists/filters.ts';
import { list } from '../lists/list.ts';
import { requireKnown } from '../read-request.ts';
import { requireFound, type Handlers } from '../routes/call.ts';

export const relations: Pick<Handlers, 'listRelations' | 'getRelation'> = {
  listRelations: list<'listRelations', Relation>({
    all: ({ dataset }) => dataset.relations,
    check: (asked, catalogue) => {
      requireKnown('topic', asked.topic, catalogue.topics);
      requireKnown('plan', asked.plan, catalogue.plans);
      requireKnown('provision', asked.provision, catalogue.provisions);
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
    send: (relation) => relation,
  }),

  getRelation: ({ catalogue, place }) => requireFound(catalogue.relations.get(place)),
};
