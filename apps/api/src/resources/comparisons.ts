import { relationView } from '@parley/queries';
import { comparisonOf, filterComparison } from '@parley/queries/comparison';
import { list } from '../lists/list.ts';
import { requireKnown } from '../read-request.ts';
import type { Handlers } from '../routes/call.ts';
import type { SentRow } from '@parley/contract';

export const comparisons: Pick<Handlers, 'listComparisons'> = {
  listComparisons: list<'listComparisons', SentRow>({
    all: ({ index }, { plans, topic, ...filters }) => {
      const { rows, provisions } = filterComparison(
        comparisonOf(index, { plans, topics: topic }),
        filters,
      );
      const inFull = <T extends { provisions: string[] }>(entry: T) => ({
        ...entry,
        provisions: entry.provisions.flatMap((id) => provisions[id] ?? []),
      });
      return rows.map((row) => ({
        ...row,
        cells: row.cells.map(inFull),
        relations: row.relations.map((relation) => relationView(index, relation)),
        agreed: row.agreed.map(inFull),
      }));
    },
    check: (params, index) => {
      requireKnown('plans', params.plans, index.plans);
      requireKnown('topic', params.topic, index.topics);
      requireKnown('actor', params.actor, index.actors);
    },
    // The filters are those of the view.
    sorts: {},
    send: (row) => row,
  }),
};
