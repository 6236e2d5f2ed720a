import type { EntryKind } from '@parley/model/vocabularies';
import * as resources from './resources.ts';

/** Lists that can be had whole: what each item is, in the order of the API's front page. */
export const exportedLists = {
  sets: { item: resources.setRecord, kind: 'set' },
  plans: { item: resources.planRecord, kind: 'plan' },
  provisions: { item: resources.provisionRecord, kind: 'provision' },
  topics: { item: resources.topicRecord, kind: 'topic' },
  relations: { item: resources.relationRecord, kind: 'relation' },
  silences: { item: resources.silenceRecord, kind: 'silence' },
  'cooperation-areas': { item: resources.cooperationAreaRecord, kind: 'cooperation-area' },
  events: { item: resources.eventRecord, kind: 'event' },
  venues: { item: resources.venueRecord, kind: 'venue' },
  actors: { item: resources.actorRecord, kind: 'actor' },
  sources: { item: resources.sourceRecord, kind: 'source' },
} as const satisfies Record<string, { item: unknown; kind: EntryKind }>;

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
  zip: { mediaType: 'application/zip', label: 'an archive' },
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

/** Every file: four for each list, the whole dataset, the description of the tables, the database, and an archive of them. */
export const exportFiles: readonly ExportFile[] = [
  ...Object.keys(exportedLists).flatMap((name) =>
    listFormats.map((format) => ({ file: `${name}.${format}`, name, format })),
  ),
  { file: 'all.json', name: 'all', format: 'json' },
  { file: 'datapackage.json', name: 'datapackage', format: 'json' },
  { file: 'parley.sqlite', name: 'parley', format: 'sqlite' },
  { file: 'parley.zip', name: 'parley', format: 'zip' },
];
