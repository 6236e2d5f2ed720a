import type { Content } from '../changes/entries-of.ts';
import type { Found } from './open-work.ts';

const plansOf = ({ sides }: { sides: readonly { plan: string }[] }): string[] =>
  sides.map(({ plan }) => plan);

const drafts = ({ provisions, relations, silences, events, venues, cooperationAreas }: Content) =>
  [
    ...provisions.map((entry) => ({ kind: 'provision' as const, entry, plans: [entry.plan] })),
    ...relations.map((entry) => ({
      kind: 'relation' as const,
      entry,
      plans: plansOf(entry),
      topic: entry.topic,
    })),
    ...silences.map((entry) => ({
      kind: 'silence' as const,
      entry,
      plans: [entry.plan],
      topic: entry.topic,
    })),
    ...events.map((entry) => ({ kind: 'event' as const, entry, plans: [] })),
    ...venues.map((entry) => ({ kind: 'venue' as const, entry, plans: [] })),
    ...cooperationAreas.map((entry) => ({ kind: 'cooperation-area' as const, entry, plans: [] })),
  ].flatMap(({ entry: { id, translationReview }, ...rest }): Found[] =>
    translationReview.zh === 'draft'
      ? [{ task: 'review-chinese', ...rest, entry: id, now: 'draft' }]
      : [],
  );

/** Events, sources, relations and translations that nobody confirmed, opened or read, or not for long. */
export const openAround = (content: Content, before: string): Found[] => {
  const { events, sources, relations, provisions, silences } = content;
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  return [
    ...events.flatMap(({ id, verification, sources: from }): Found[] =>
      verification === 'excerpt-seen'
        ? []
        : [
            {
              task: 'confirm-event',
              kind: 'event',
              entry: id,
              plans: [],
              now: verification,
              read: from.map((source) => addresses.get(source)).find((url) => url !== undefined),
            },
          ],
    ),
    ...sources.flatMap(({ id, opened, url }): Found[] =>
      opened
        ? []
        : [
            {
              task: 'open-source',
              kind: 'source',
              entry: id,
              plans: [],
              now: 'not-opened',
              read: url,
            },
          ],
    ),
    ...relations.flatMap(({ id, topic, sides, review }): Found[] =>
      review === 'draft'
        ? [
            {
              task: 'second-reading',
              kind: 'relation',
              entry: id,
              plans: plansOf({ sides }),
              topic,
              now: review,
            },
          ]
        : [],
    ),
    ...drafts(content),
    ...provisions.flatMap(({ id, plan, evidence: { text } }): Found[] =>
      text.reviewedOn !== undefined && text.reviewedOn < before
        ? [
            {
              task: 'review-again',
              kind: 'provision',
              entry: id,
              plans: [plan],
              now: text.reviewedOn,
            },
          ]
        : [],
    ),
    ...silences.flatMap(({ id, plan, topic, searchedOn }): Found[] =>
      searchedOn < before
        ? [
            {
              task: 'search-again',
              kind: 'silence',
              entry: id,
              plans: [plan],
              topic,
              now: searchedOn,
            },
          ]
        : [],
    ),
  ];
};
