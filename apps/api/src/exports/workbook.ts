import type { ExportedList } from '@parley/contract';
import type { Release } from '../releases/release.ts';
import { termsOfVocabulary } from '../tables/code-meanings.ts';
import type { Column } from '../tables/columns.ts';
import { writeXlsx } from '../tables/xlsx.ts';
import { aboutRelease } from './about.ts';
import { columnsOfList } from './columns.ts';
import { exportedItems } from './lists.ts';

const textColumns = (...names: string[]): readonly Column[] =>
  names.map((name) => ({ name, path: [name], type: 'string', isList: false, required: true }));

/** What a column may hold, in words: its codes with their names where there are few. */
const codesOf = ({ options, vocabulary }: Column): string => {
  if (vocabulary === undefined) return options?.join('; ') ?? '';
  const terms = termsOfVocabulary(vocabulary).filter(
    ({ code }) => options === undefined || options.includes(code),
  );
  return terms.length > mostCodes
    ? `/v1/vocabularies/${vocabulary}`
    : terms.map(({ code, label }) => `${code}: ${label.en} / ${label.zh}`).join('; ');
};

/** More codes than this are looked up where they stand. */
const mostCodes = 30;

/** A list as a workbook, with a sheet that says what every column holds, and one that says from which release it is. */
export const writeWorkbook = (
  release: Release,
  list: ExportedList,
): Promise<Uint8Array<ArrayBuffer>> =>
  writeXlsx(
    [
      { name: list, columns: columnsOfList(list), items: exportedItems(list, release) },
      {
        name: 'columns',
        columns: textColumns('column', 'name', 'description', 'codes'),
        items: columnsOfList(list).map((column) => ({
          column: column.name,
          name: column.title ?? '',
          description: column.description ?? '',
          codes: codesOf(column),
        })),
      },
      {
        name: 'about',
        columns: textColumns('about', 'value'),
        items: aboutRelease(release).map(([about, value]) => ({ about, value })),
      },
    ],
    release.dataset.date,
  );
