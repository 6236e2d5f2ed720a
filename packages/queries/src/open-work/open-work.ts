import type { ChangeKind, Text } from '@parley/model';
import { codesOf, openTasks, type OpenTask } from '@parley/model/vocabularies';
import type { Content } from '../changes/entries-of.ts';
import { namesIn } from '../changes/names.ts';
import { monthsBefore } from './months-before.ts';
import { openInPlans, openBetweenPlans } from './of-plans.ts';
import { openInTexts } from './of-texts.ts';
import { openAround } from './around-plans.ts';

/** Something found open, before it is named. */
export interface Found {
  task: OpenTask;
  kind: ChangeKind;
  /** Id of the entry. */
  entry: string;
  /** Plans that it is about, as ids. */
  plans: readonly string[];
  topic?: string | undefined;
  /** What is recorded now: a state, a day, or how many of how many. */
  now: string;
  /** Address of what is to be read for it. */
  read?: string | undefined;
}

/** One piece of open work: what is to be done on which entry. */
export interface OpenWork extends Found {
  id: string;
  /** What the entry is called. */
  name: Text;
}

/** What decides whether something is open, besides the data. */
export interface OpenWorkOptions {
  /** Readings and searches from before this day are due again; a year before the release unless told. */
  before?: string;
}

const idOf = ({ task, kind, entry, plans, now }: Found): string =>
  // An entry can be open for several plans, or in several editions.
  [task, kind, entry, ...(kind === 'topic' ? plans : [])].join(':') +
  (task === 'open-edition' ? `:${now}` : '');

/** Everything that is still to be done on the data of a release, those entries first that gain most from it. */
export const openWork = (
  content: Content,
  { before = monthsBefore(content.date, 12) }: OpenWorkOptions = {},
): OpenWork[] => {
  const names = namesIn(content);
  const byTask = Map.groupBy(
    [
      ...openInTexts(content),
      ...openInPlans(content),
      ...openBetweenPlans(content),
      ...openAround(content, before),
    ],
    ({ task }) => task,
  );
  const ordered = codesOf(openTasks).flatMap((task) => byTask.get(task) ?? []);
  return ordered.map((found) => ({
    id: idOf(found),
    ...found,
    name: names.of(found.kind, found.entry) ?? { en: found.entry, zh: found.entry },
  }));
};
