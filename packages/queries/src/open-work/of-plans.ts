import type { Content } from '../changes/entries-of.ts';
import type { Found } from './open-work.ts';

/** Documents that were not opened, not read whole, or recorded in part. */
export const openInPlans = ({ plans }: Content): Found[] => [
  ...plans.flatMap(({ id, fullTextRead, editions }): Found[] =>
    fullTextRead
      ? []
      : [
          {
            task: 'read-whole',
            kind: 'plan',
            entry: id,
            plans: [id],
            now: 'in-part',
            read: editions[0]?.url,
          },
        ],
  ),
  ...plans.flatMap(({ id, division, editions }): Found[] =>
    division.of === undefined
      ? []
      : [
          {
            task: 'complete-plan',
            kind: 'plan',
            entry: id,
            plans: [id],
            now: `${division.count}/${division.of}`,
            read: editions[0]?.url,
          },
        ],
  ),
  ...plans.flatMap(({ id, editions }) =>
    editions.flatMap(({ opened, language, format, url }, place): Found[] =>
      opened
        ? []
        : [
            {
              task: 'open-edition',
              kind: 'plan',
              entry: id,
              plans: [id],
              now: `${place + 1}-${language}-${format}`,
              read: url,
            },
          ],
    ),
  ),
];

/** Topics on which it was not looked what a plan says, or not said how two plans of a set compare. */
export const openBetweenPlans = (content: Content): Found[] => {
  const { plans, topics, sets, provisions, silences, relations } = content;
  const spoken = new Set(
    provisions.flatMap(({ plan, topics: on }) => on.map((topic) => `${plan} ${topic}`)),
  );
  const silent = new Set(
    silences.flatMap(({ plan, topic, subject }) =>
      subject === undefined ? [`${plan} ${topic}`] : [],
    ),
  );
  const compared = new Set(
    relations.flatMap(({ topic, sides }) =>
      sides.flatMap((one) => sides.map((other) => `${topic} ${one.plan} ${other.plan}`)),
    ),
  );
  const pairs = new Map(
    sets.flatMap(({ plans: ids }) =>
      ids.flatMap((one, place) =>
        ids.slice(place + 1).map((other) => [[one, other].toSorted().join(' '), [one, other]]),
      ),
    ),
  );
  return [
    ...plans
      .filter(({ kind }) => kind === 'plan')
      .flatMap(({ id: plan, editions }) =>
        topics.flatMap(({ id }): Found[] =>
          spoken.has(`${plan} ${id}`) || silent.has(`${plan} ${id}`)
            ? []
            : [
                {
                  task: 'fill-cell',
                  kind: 'topic',
                  entry: id,
                  plans: [plan],
                  topic: id,
                  now: 'not-reviewed',
                  read: editions[0]?.url,
                },
              ],
        ),
      ),
    ...topics
      .filter(({ noRelation }) => noRelation === undefined)
      .flatMap(({ id }) =>
        [...pairs.values()].flatMap(([one = '', other = '']): Found[] =>
          spoken.has(`${one} ${id}`) &&
          spoken.has(`${other} ${id}`) &&
          !compared.has(`${id} ${one} ${other}`)
            ? [
                {
                  task: 'draw-relation',
                  kind: 'topic',
                  entry: id,
                  plans: [one, other],
                  topic: id,
                  now: 'not-compared',
                },
              ]
            : [],
        ),
      ),
  ];
};
