import { pagePaths, pagePrefixes, type Text } from '@parley/model';
import { openWorkFilters } from '@parley/queries/lists';
import { openWork as openWorkIn, pageOfEntry, type OpenWork } from '@parley/queries/open-work';
import { list } from '../lists/list.ts';
import { requireKnown } from '../read-request.ts';
import { perRelease } from '../releases/release.ts';
import type { Handlers } from '../routes/call.ts';

const workOf = perRelease(({ dataset }) => openWorkIn(dataset));

const inLanguages = (root: string, path: string): Text => ({
  en: root + pagePrefixes.en + path,
  zh: root + pagePrefixes.zh + path,
});

export const openWork: Pick<Handlers, 'listOpenWork'> = {
  listOpenWork: (call) =>
    list<'listOpenWork', OpenWork>({
      all: workOf,
      check: (params, index) => {
        requireKnown('plan', params.plan, index.plans);
        requireKnown('topic', params.topic, index.topics);
      },
      ...openWorkFilters,
      sorts: {
        task: ({ task }) => task,
        kind: ({ kind }) => kind,
        entry: ({ entry }) => entry,
        id: ({ id }) => id,
      },
      groups: {
        task: ({ task }) => [task],
        kind: ({ kind }) => [kind],
        plan: ({ plans }) => plans,
      },
      send: ({ plans, ...work }) => {
        const page = pageOfEntry(work.kind, work.entry, plans[0]);
        return {
          ...work,
          plans: [...plans],
          ...(page === undefined ? {} : { page: inLanguages(call.root, page) }),
          correct: inLanguages(call.root, pagePaths.correct(work.kind, work.entry)),
        };
      },
    })(call),
};
