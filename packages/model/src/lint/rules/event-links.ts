import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import type { Problem } from '../../problem.ts';
import { problemAt, type Rule } from '../rule.ts';

const name = 'event-links';

/** Whether a day, month or year ended before a day began, as far as both are known. */
const isBefore = (date: string, day: string): boolean => {
  const known = Math.min(date.length, day.length);
  return date.slice(0, known) < day.slice(0, known);
};

/** Whether a day, month or year began after a day. */
const isAfter = (date: string, day: string): boolean => {
  const known = Math.min(date.length, day.length);
  return date.slice(0, known) > day.slice(0, known);
};

/** An event names a provision, or says why it names none; never both. */
const somethingOrNothing = (entry: CorpusEntry<'event'>): Problem[] => {
  const { provisions, nothing } = entry.entity;
  if (provisions.length === 0 && nothing === undefined)
    return [
      problemAt(name, entry, ['id'], {
        message: 'The event concerns no provision, and nothing says why.',
        expected: '`provisions`, or `nothing` in both languages',
        tip: 'Read the plans beside it: name the provisions it concerns and how, or say why it concerns none.',
      }),
    ];
  if (provisions.length > 0 && nothing !== undefined)
    return [
      problemAt(name, entry, ['nothing'], {
        message: 'The event names provisions and says that it concerns none.',
        expected: 'provisions, or the reason why there are none',
        tip: 'Take `nothing` out.',
      }),
    ];
  return [];
};

const planDates = (corpus: Corpus): Map<string, string> => {
  const dates = new Map(entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.date]));
  return new Map(
    entriesOf(corpus, 'provision').flatMap(({ entity, plan }) => {
      const date = dates.get(plan ?? '');
      return date === undefined ? [] : [[entity.id, date]];
    }),
  );
};

/** Each provision once; what comes before a plan is older than it, what carries it out is not. */
const inTime = (entry: CorpusEntry<'event'>, dates: ReadonlyMap<string, string>): Problem[] => {
  const { date, provisions } = entry.entity;
  return provisions.flatMap(({ provision, how }, index) => {
    const published = dates.get(provision);
    const path = ['provisions', index, 'how'];
    if (provisions.findIndex((other) => other.provision === provision) !== index)
      return [
        problemAt(name, entry, ['provisions', index, 'provision'], {
          message: 'The event names this provision twice.',
          expected: 'each provision once',
          received: provision,
          tip: 'Keep the link that says more.',
        }),
      ];
    if (published === undefined) return [];
    if (how === 'comes-before' && isAfter(date, published))
      return [
        problemAt(name, entry, path, {
          message: `The event is of ${date}, the plan of ${published}: it does not come before it.`,
          expected: 'carries-out, runs-against or bears-on',
          received: how,
          tip: 'Say how the event and the provision are related, or correct the date.',
        }),
      ];
    if ((how === 'carries-out' || how === 'runs-against') && isBefore(date, published))
      return [
        problemAt(name, entry, path, {
          message: `The event is of ${date}, older than the plan of ${published}.`,
          expected: 'comes-before or bears-on',
          received: how,
          tip: 'What is older than a plan neither carries it out nor runs against it.',
        }),
      ];
    return [];
  });
};

/** An event says which provisions it touches and how, in keeping with the dates, or why it touches none. */
export const eventLinksRule: Rule = {
  name,
  check: (corpus) => {
    const dates = planDates(corpus);
    return entriesOf(corpus, 'event').flatMap((entry) => [
      ...somethingOrNothing(entry),
      ...inTime(entry, dates),
    ]);
  },
};
