import { allChanges as changesOf, releaseView } from '@parley/queries/changes';
import type { SentChange } from '@parley/contract';
import type { Dataset, ReleaseRecord } from '@parley/model';
import { changeFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown } from '../read-request.ts';
import { perRelease } from '../releases/release.ts';
import { cameSince } from '../releases/since.ts';
import type { Handlers } from '../routes/call.ts';

const allChanges = perRelease(({ index }): readonly SentChange[] => changesOf(index));

/** Ids that a caller may ask about: those of entries that exist, and of entries that ever changed. */
const knownIds = perRelease((release): ReadonlySet<string> => {
  const present = Object.values<Dataset[keyof Dataset]>(release.dataset).flatMap((part) =>
    Array.isArray(part) ? part.flatMap((entry) => ('id' in entry ? entry.id : [])) : [],
  );
  const changed = allChanges(release).map(({ id }) => id);
  return new Set([...present, ...changed]);
});

/** Release history: what readers were told, and every entry that changed. */
export const changes: Pick<Handlers, 'listReleases' | 'listChanges'> = {
  listReleases: list<'listReleases', ReleaseRecord>({
    all: ({ dataset }) => dataset.releases,
    sorts: {},
    send: releaseView,
  }),

  listChanges: list<'listChanges', SentChange>({
    all: (release, { since }) => {
      const came = since === undefined ? () => true : cameSince(release, since, 'since');
      return allChanges(release).filter((change) =>
        came({ version: change.release, date: change.date }),
      );
    },
    check: (params, { plans }, release) => {
      const versions = release.dataset.releases.map(({ version }) => version);
      requireKnown('release', params.release, new Set(versions));
      requireKnown('plan', params.plan, plans);
      if (params.id?.some((id) => !knownIds(release).has(id)) === true)
        throw new RequestProblem('invalid-parameter', [
          { parameter: 'id', message: '`id` names an entry that neither exists nor ever changed.' },
        ]);
    },
    ...changeFilters,
    sorts: {},
    send: (change) => change,
  }),
};
