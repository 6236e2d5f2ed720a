import { compare, type Row } from '@parley/queries/comparison';
import { list } from '../lists/list.ts';
import { presentInCell } from '../present/provision.ts';
import { requireKnown } from '../read-request.ts';
import type { Handlers } from '../routes/call.ts';

export const comparisons: Pick<Handlers, 'listComparisons'> = {
  listComparisons: list<'listComparisons', Row>({
    all: ({ dataset }, { plans, topic, force, relation, q }) =>
      compare(dataset, { plans, topics: topic, forces: force, relations: relation, text: q }),
    check: (asked, catalogue) => {
      requireKnown('plans', asked.plans, catalogue.plans);
      requireKnown('topic', asked.topic, catalogue.topics);
    },
    // Words thin out the provisions of each row, in `compare`.
    sorts: {},
    send: (row) => ({
      ...row,
      agreed: row.agreed.map((language) => ({
        ...language,
        provisions: language.provisions.map(presentInCell),
      })),
      cells: row.cells.map((cell) => ({
        ...cell,
        provisions: cell.provisions.map(presentInCell),
      })),
    }),
  }),
};
