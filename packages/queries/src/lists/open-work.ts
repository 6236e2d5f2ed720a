import type { ChangeKind } from '@parley/model';
import type { OpenTask } from '@parley/model/vocabularies';
import type { OpenWork } from '../open-work/index.ts';
import type { ListFilters } from './list-filters.ts';
import { anyIn } from './matching.ts';

interface OpenWorkFilters {
  task?: readonly OpenTask[] | undefined;
  kind?: readonly ChangeKind[] | undefined;
  plan?: readonly string[] | undefined;
  topic?: readonly string[] | undefined;
}

export const openWorkFilters: ListFilters<OpenWorkFilters, OpenWork> = {
  passes:
    ({ task, kind, plan, topic }) =>
    (work) =>
      anyIn(task, [work.task]) &&
      anyIn(kind, [work.kind]) &&
      anyIn(plan, work.plans) &&
      anyIn(topic, work.topic === undefined ? [] : [work.topic]),
  words: ({ entry, name }) => [entry, ...Object.values(name)],
};
