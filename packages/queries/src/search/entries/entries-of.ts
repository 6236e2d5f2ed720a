import type { Dataset } from '@parley/model';
import type { Entry } from '../entry.ts';
import { aroundOf } from './around-text.ts';
import { plans, provisions, relations, silences, statements } from './of-plans.ts';
import { actors, cooperationAreas, events, sources, topics, venues } from './of-the-world.ts';

/** Everything of a dataset that readers can look for, in the order of the dataset. */
export const entriesOf = (dataset: Dataset): Entry[] => {
  const around = aroundOf(dataset);
  return [
    ...plans(dataset),
    ...topics(dataset),
    ...provisions(dataset, around),
    ...statements(dataset, around),
    ...relations(dataset),
    ...silences(dataset),
    ...cooperationAreas(dataset, around),
    ...events(dataset, around),
    ...venues(dataset),
    ...actors(dataset, around),
    ...sources(dataset),
  ];
};
