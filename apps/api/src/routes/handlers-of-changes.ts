import { countChanges, countsInWords } from '@parley/changes';
import type { SentChange, SentRelease } from '@parley/contract';
import { compareVersions, type Dataset, type ReleaseRecord } from '@parley/provisions';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown } from '../read-request.ts';
import { perRelease } from '../releases/release.ts';
import { listed, type Handlers } from './call.ts';
import { anyIn } from './filter-provisions.ts';

const presentRelease = ({ changes, ...told }: ReleaseRecord): SentRelease => ({
  ...told,
  counts: countChanges(changes),
  inWords: countsInWords(changes),
});

const allChanges = perRelease(({ dataset }): readonly SentChange[] =>
  dataset.releases.flatMap(({ version, date, changes }) =>
    changes.map((change) => ({ release: version, date, ...change })),
  ),
);

/** Ids that a caller may ask about: those of entries that exist, and of entries that ever changed. */
const knownIds = perRelease((release): ReadonlySet<string> => {
  const present = Object.values<Dataset[keyof Dataset]>(release.dataset).flatMap((part) =>
    Array.isArray(part) ? part.flatMap((entry) => ('id' in entry ? entry.id : [])) : [],
  );
  const changed = allChanges(release).map(({ id }) => id);
  return new Set([...present, ...changed]);
});

/** Release history: what readers were told, and every entry that changed. */
export const handlersOfChanges: Pick<Handlers, 'listReleases' | 'listChanges'> = {
  listReleases: (call) => listed(call.catalogue.dataset.releases, presentRelease, call),

  listChanges: (call) => {
    const { release, catalogue, asked } = call;
    requireKnown(
      'release',
      asked.release,
      new Map(catalogue.dataset.releases.map(({ version }) => [version, true])),
    );
    requireKnown('plan', asked.plan, catalogue.plans);
    if (asked.id?.some((id) => !knownIds(release).has(id)) === true)
      throw new RequestProblem('invalid-parameter', [
        { parameter: 'id', message: '`id` names an entry that neither exists nor ever changed.' },
      ]);
    return listed(
      allChanges(release).filter(
        (change) =>
          anyIn(asked.release, [change.release]) &&
          (asked.since === undefined || compareVersions(change.release, asked.since) > 0) &&
          anyIn(asked.type, [change.type]) &&
          anyIn(asked.kind, [change.kind]) &&
          anyIn(asked.plan, change.plans) &&
          anyIn(asked.id, [change.id]),
      ),
      (change) => change,
      call,
    );
  },
};
