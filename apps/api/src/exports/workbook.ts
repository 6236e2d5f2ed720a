import type { ExportedList } from '@parley/contract';
import type { Release } from '../releases/release.ts';
import type { Column } from '../tables/columns.ts';
import { writeXlsx } from '../tables/xlsx.ts';
import { aboutRelease } from './about.ts';
import { columnsOfList } from './columns.ts';
import { exportedItems } from './lists.ts';

const aboutColumns: readonly Column[] = ['about', 'value'].map((name) => ({
  name,
  path: [name],
  type: 'string',
  isList: false,
  required: true,
}));

/** A list as a workbook, with a second sheet that says what it is and from which release. */
export const writeWorkbook = (
  release: Release,
  list: ExportedList,
): Promise<Uint8Array<ArrayBuffer>> =>
  writeXlsx(
    [
      { name: list, columns: columnsOfList(list), items: exportedItems(list, release) },
      {
        name: 'about',
        columns: aboutColumns,
        items: aboutRelease(release).map(([about, value]) => ({ about, value })),
      },
    ],
    release.dataset.date,
  );
