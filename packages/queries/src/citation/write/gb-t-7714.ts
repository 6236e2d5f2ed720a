import { partsOf } from '../dates.ts';
import type { Cited, OfficialReference, ParleyReference } from '../reference.ts';
import { barePlaceWords, versionWords, whereOf } from '../words.ts';

/** Publisher, year and place; nothing where only the full date is known. */
const imprint = ({ publisher, date, pinpoint, language }: OfficialReference): string => {
  if (publisher === undefined && pinpoint === undefined) return '';
  const year = String(partsOf(date).year);
  const place = pinpoint === undefined ? '' : `: ${barePlaceWords(pinpoint, language)}`;
  return `${publisher === undefined ? year : `${publisher}, ${year}`}${place}`;
};

const documentText = (reference: OfficialReference): string => {
  const { author, title, resolution, date, format, url } = reference;
  const number = resolution === undefined ? '' : `: A/RES/${resolution}`;
  const type = format === 'pdf' ? 'R/OL' : 'EB/OL';
  return `${author}. ${title}${number}[${type}]. ${imprint(reference)}(${date}). ${url}`;
};

const parleyText = (parley: ParleyReference): string =>
  `Parley. ${parley.title}: ${versionWords(parley)}[DS/OL]. (${parley.date}). ${whereOf(parley)}`;

/**
 * Entries after GB/T 7714-2015, a line each, documents in the words of their edition.
 * The day of access is the writer's to add.
 */
export const writeGbt7714 = ({ documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join('\n');
