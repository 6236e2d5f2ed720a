import { partsOf } from '../dates.ts';
import type { Pinpoint } from '../pinpoint.ts';
import type { Cited, CiteLanguage, OfficialReference, ParleyReference } from '../reference.ts';
import { kindWords, placeWords } from '../words.ts';

/** The fields of CSL-JSON (citationstyles.org, schema 1.0.2) that Parley fills. */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage' | 'dataset';
  author: { literal: string }[];
  issued: { 'date-parts': [[number, number, number]] };
  title: string;
  number?: string;
  publisher?: string;
  page?: string;
  section?: string;
  version?: string;
  genre?: string;
  language: string;
  URL?: string;
}

const issued = (date: string): CslItem['issued'] => {
  const { year, month, day } = partsOf(date);
  return { 'date-parts': [[year, month, day]] };
};

const pageOf = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}-${to}`;

/**
 * The key of an official document: with a place in it, a key of its own, so that entries for several
 * places stand in one bibliography. Letters, digits and marks that every reference manager takes.
 */
const keyOf = ({ id, pinpoint }: OfficialReference): string => {
  if (!pinpoint) return id;
  if (pinpoint.kind === 'page') return `${id}:p${pageOf(pinpoint)}`;
  return `${id}:${pinpoint.kind === 'unit' ? 'item' : pinpoint.kind}-${pinpoint.number.replaceAll(/[^a-z0-9]/g, '')}`;
};

/** A numbered place without its page, which has a field of its own. */
const sectionOf = (pinpoint: Pinpoint, language: CiteLanguage): string =>
  placeWords(
    pinpoint.kind === 'unit'
      ? { kind: 'unit', unit: pinpoint.unit, number: pinpoint.number }
      : pinpoint,
    language,
  );

const documentItem = (reference: OfficialReference): CslItem => {
  const { format, author, date, title, resolution, publisher, pinpoint, language } = reference;
  const pages =
    pinpoint?.kind === 'page' ? pinpoint : pinpoint?.kind === 'unit' ? pinpoint.page : undefined;
  return {
    id: keyOf(reference),
    type: format === 'pdf' ? 'report' : 'webpage',
    author: [{ literal: author }],
    issued: issued(date),
    title,
    ...(resolution === undefined ? {} : { number: `A/RES/${resolution}` }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(pages === undefined ? {} : { page: pageOf(pages) }),
    ...(pinpoint && pinpoint.kind !== 'page' ? { section: sectionOf(pinpoint, language) } : {}),
    language: reference.editionLanguage,
    URL: reference.url,
  };
};

const parleyItem = (parley: ParleyReference): CslItem => ({
  id: `parley${parley.path.replace(/^\/zh\//, '/').replaceAll('/', ':')}`,
  type: 'dataset',
  author: [{ literal: 'Parley' }],
  issued: issued(parley.date),
  title: parley.title,
  version: parley.dataVersion,
  genre: kindWords(parley),
  language: parley.language,
  ...(parley.url === undefined ? {} : { URL: parley.url }),
});

/** The items that reference managers read, official documents first. */
export const cslItems = ({ documents, parley }: Cited): CslItem[] => [
  ...documents.map(documentItem),
  parleyItem(parley),
];

/** CSL-JSON of items, as a text that parses to an array of them. */
export const cslJsonOf = (items: readonly CslItem[]): string => JSON.stringify(items, undefined, 2);

/** CSL-JSON, official documents first. */
export const writeCslJson = (cited: Cited): string => cslJsonOf(cslItems(cited));
