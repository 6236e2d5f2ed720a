import { type Operation } from '@parley/contract';
import { mediaTypeOf } from '../negotiate.ts';
import { RequestProblem } from '../problem-response.ts';

/** The forms of a list. One thing, and the front page, are JSON alone. */
export const formats = {
  json: { mediaType: 'application/json', suffix: '' },
  csv: { mediaType: 'text/csv', suffix: '.csv' },
  ndjson: { mediaType: 'application/x-ndjson', suffix: '.ndjson' },
  /** The description of the CSV, at the address where CSV on the Web looks for it. */
  csvw: { mediaType: 'application/csvm+json', suffix: '.csv-metadata.json' },
} as const;

export type Format = keyof typeof formats;

export const isList = ({ response }: Operation): boolean =>
  'entries' in response &&
  typeof response.entries === 'object' &&
  response.entries !== null &&
  'items' in response.entries;

/**
 * The form that a request without a suffix asks for by its Accept header; JSON unless told.
 *
 * @throws RequestProblem when it takes no form that there is.
 */
export const acceptedFormat = (request: Request, operation: Operation): Format => {
  const offered: readonly Format[] = isList(operation) ? ['json', 'csv', 'ndjson'] : ['json'];
  const accepted = mediaTypeOf(
    request,
    offered.map((format) => formats[format].mediaType),
  );
  const format = offered.find((each) => formats[each].mediaType === accepted);
  if (format === undefined) throw new RequestProblem('not-acceptable');
  return format;
};
