import { exportedLists, type ExportedList } from '@parley/contract';
import { requiredLanguages } from '@parley/model';
import { columnsOf, type Column } from '../tables/columns.ts';

const cache = new Map<ExportedList, Column[]>();

/** The columns of a list as a table, which follow from the contract alone. */
export const columnsOfList = (list: ExportedList): Column[] => {
  const columns =
    cache.get(list) ??
    columnsOf(exportedLists[list].item, requiredLanguages).filter(
      // Where a thing stands differs from service to service, and a file has the same bytes on all.
      ({ path }) => path[0] !== 'links',
    );
  cache.set(list, columns);
  return columns;
};
