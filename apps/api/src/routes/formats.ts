import { operations, type Operation, type OperationId } from '@parley/contract';
import { mediaTypeOf } from '../negotiate.ts';
import { RequestProblem } from '../problem-response.ts';
import { isCited } from '../resources/bibliographies.ts';
import { isLinked } from '../resources/linked-data.ts';
import type { BibliographyStyle } from '@parley/queries/citation';

/** The forms of an answer: lists as tables and lines, some things as linked data, everything as JSON. */
export const formats = {
  json: { mediaType: 'application/json', suffix: '' },
  csv: { mediaType: 'text/csv', suffix: '.csv' },
  ndjson: { mediaType: 'application/x-ndjson', suffix: '.ndjson' },
  /** One thing as linked data. */
  jsonld: { mediaType: 'application/ld+json', suffix: '.jsonld' },
  /** The same as Turtle. */
  ttl: { mediaType: 'text/turtle', suffix: '.ttl' },
  /** A bibliography for reference managers: BibTeX, RIS, CSL-JSON. */
  bib: { mediaType: 'application/x-bibtex', suffix: '.bib' },
  ris: { mediaType: 'application/x-research-info-systems', suffix: '.ris' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', suffix: '.csl.json' },
  /** The description of the CSV, at the address where CSV on the Web looks for it. */
  csvw: { mediaType: 'application/csvm+json', suffix: '.csv-metadata.json' },
} as const;

export type Format = keyof typeof formats;

/** The forms of linked data. */
export const linkedFormats = ['jsonld', 'ttl'] as const satisfies readonly Format[];

export type LinkedFormat = (typeof linkedFormats)[number];

export const isLinkedFormat = (format: Format): format is LinkedFormat =>
  linkedFormats.some((linked) => linked === format);

/** The forms of a bibliography, with the style of each. */
export const bibliographyFormats = {
  bib: 'bibtex',
  ris: 'ris',
  csl: 'csl-json',
} as const satisfies Partial<Record<Format, BibliographyStyle>>;

export type BibliographyFormat = keyof typeof bibliographyFormats;

export const isBibliographyFormat = (format: Format): format is BibliographyFormat =>
  format in bibliographyFormats;

export const isList = ({ response }: Operation): boolean =>
  'entries' in response &&
  typeof response.entries === 'object' &&
  response.entries !== null &&
  'items' in response.entries;

const offeredFor = (operation: OperationId): readonly Format[] => {
  const tables = isList(operations[operation]) ? (['csv', 'ndjson'] as const) : [];
  return [
    'json',
    ...tables,
    ...(isLinked(operation) ? linkedFormats : []),
    ...(isCited(operation) ? (['bib', 'ris', 'csl'] as const) : []),
  ];
};

/**
 * The form that a request without a suffix asks for by its Accept header; JSON unless told.
 *
 * @throws RequestProblem when it takes no form that there is.
 */
export const acceptedFormat = (request: Request, operation: OperationId): Format => {
  const offered = offeredFor(operation);
  const accepted = mediaTypeOf(
    request,
    offered.map((format) => formats[format].mediaType),
  );
  const format = offered.find((each) => formats[each].mediaType === accepted);
  if (format === undefined) throw new RequestProblem('not-acceptable');
  return format;
};
