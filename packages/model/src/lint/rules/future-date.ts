import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Problem } from '../../problem.ts';
import { evidenceOfEntries } from '../evidence-of-entries.ts';
import { latestDay } from '../latest-day.ts';
import { problemAt, type Rule } from '../rule.ts';

interface StatedDay {
  entry: CorpusEntry;
  path: readonly PropertyKey[];
  day: string | undefined;
}

/** The days on which something was read, searched, followed or published: each is over. */
const daysOf = (corpus: Corpus): StatedDay[] => [
  ...evidenceOfEntries(corpus).flatMap(({ entry, path, reviewedOn, personReviewedOn }) => [
    { entry, path: [...path, 'reviewedOn'], day: reviewedOn },
    { entry, path: [...path, 'personReviewedOn'], day: personReviewedOn },
  ]),
  ...entriesOf(corpus, 'silence').map((entry) => ({
    entry,
    path: ['searchedOn'],
    day: entry.entity.searchedOn,
  })),
  ...entriesOf(corpus, 'plan').flatMap((entry) => [
    { entry, path: ['date'], day: entry.entity.date },
    ...entry.entity.stances.map(({ date }, index) => ({
      entry,
      path: ['stances', index, 'date'],
      day: date,
    })),
  ]),
  ...entriesOf(corpus, 'source').map((entry) => ({
    entry,
    path: ['date'],
    day: entry.entity.date,
  })),
  ...entriesOf(corpus, 'release').flatMap((entry) => [
    { entry, path: ['date'], day: entry.entity.date },
    { entry, path: ['knownUntil'], day: entry.entity.knownUntil },
  ]),
];

/** A text cannot have been checked before it was published. */
const readTooEarly = (corpus: Corpus): Problem[] => {
  const published = new Map(
    entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.date]),
  );
  return evidenceOfEntries(corpus).flatMap(({ entry, path, reviewedOn }) => {
    const since = published.get(entry.plan ?? '');
    return reviewedOn === undefined || since === undefined || reviewedOn >= since
      ? []
      : [
          problemAt('future-date', entry, [...path, 'reviewedOn'], {
            message: 'It was reviewed before the plan was published.',
            expected: `a day from ${since} on`,
            received: reviewedOn,
            tip: 'Write the day on which it was read.',
          }),
        ];
  });
};

/** Nobody has read, searched or published anything on a day that has not come. Events may be due. */
export const futureDate: Rule = {
  name: 'future-date',
  check: (corpus) => {
    const today = latestDay();
    const early = daysOf(corpus).flatMap(({ entry, path, day }) =>
      day === undefined || day <= today
        ? []
        : [
            problemAt('future-date', entry, path, {
              message: 'This day has not come yet.',
              expected: `a day up to ${today}`,
              received: day,
              tip: 'Write the day on which it was done.',
            }),
          ],
    );
    return [...early, ...readTooEarly(corpus)];
  },
};
