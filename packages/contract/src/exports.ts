import type { Text } from '@parley/model';
import * as resources from './resources.ts';

/** Lists that can be had whole: what each item is, in the order of the API's front page. */
export const exportedLists = {
  plans: {
    item: resources.plan,
    label: { en: 'Plans and agreed texts', zh: '方案与双方认可的文本' },
  },
  provisions: { item: resources.provision, label: { en: 'Provisions', zh: '条款' } },
  topics: { item: resources.topicWithCounts, label: { en: 'Topics', zh: '主题' } },
  relations: { item: resources.relation, label: { en: 'Relations', zh: '关系' } },
  silences: { item: resources.silenceWithState, label: { en: 'Silences', zh: '未提及' } },
  'cooperation-areas': {
    item: resources.cooperationArea,
    label: { en: 'Cooperation areas', zh: '合作领域' },
  },
  events: { item: resources.event, label: { en: 'Events', zh: '事件' } },
  venues: { item: resources.venue, label: { en: 'Venues', zh: '机制与平台' } },
  actors: { item: resources.actor, label: { en: 'Actors', zh: '行为体' } },
  sources: { item: resources.source, label: { en: 'Sources', zh: '来源' } },
} as const satisfies Record<string, { item: unknown; label: Text }>;

export type ExportedList = keyof typeof exportedLists;

/** Formats of an export: its media type, and what a reader finds in it. */
export const exportFormats = {
  json: { mediaType: 'application/json; charset=utf-8', label: 'one JSON document' },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', label: 'one JSON object a line' },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', label: 'a table' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'a spreadsheet',
  },
  sqlite: { mediaType: 'application/vnd.sqlite3', label: 'a database' },
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** One file that can be downloaded. */
export interface ExportFile {
  /** Name of the file, the last part of its address. */
  file: string;
  name: string;
  format: ExportFormat;
}

const listFormats = ['json', 'ndjson', 'csv', 'xlsx'] as const;

/** Every file: four for each list, the whole dataset, the description of the tables, and the database. */
export const exportFiles: readonly ExportFile[] = [
  ...Object.keys(exportedLists).flatMap((name) =>
    listFormats.map((format) => ({ file: `${name}.${format}`, name, format })),
  ),
  { file: 'all.json', name: 'all', format: 'json' },
  { file: 'datapackage.json', name: 'datapackage', format: 'json' },
  { file: 'parley.sqlite', name: 'parley', format: 'sqlite' },
];
