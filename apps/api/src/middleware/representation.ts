import Negotiator from 'negotiator';
import { languageNamedBy } from '../negotiate.ts';
import { formats } from '../routes/formats.ts';

/** What an address of the API may be negotiated to. JSON is offered everywhere. */
const negotiable = [
  formats.json,
  formats.csv,
  formats.ndjson,
  formats.jsonld,
  formats.ttl,
  formats.bib,
  formats.ris,
  formats.csl,
].map(({ mediaType }) => mediaType);

/** Accept headers that were read before; programs send few different ones. */
const read = new Map<string, string>();

const [mostRead, longestRead] = [200, 200];

/**
 * The media types that a caller takes, best first, up to JSON: behind what is offered everywhere, no
 * wish is ever heard. So there are few of them, however a header is written.
 */
const wishesOf = (accept: string | undefined): string => {
  if (accept === undefined) return formats.json.mediaType;
  const known = read.get(accept);
  if (known !== undefined) return known;
  const wishes = new Negotiator({ headers: { accept } }).mediaTypes([...negotiable]);
  const json = wishes.indexOf(formats.json.mediaType);
  const considered = (json === -1 ? wishes : wishes.slice(0, json + 1)).join();
  if (read.size < mostRead && accept.length < longestRead) read.set(accept, considered);
  return considered;
};

/** What a page may be asked for instead of HTML. */
const formsOfPages = [
  formats.jsonld,
  formats.ttl,
  formats.json,
  formats.bib,
  formats.ris,
  formats.csl,
].map(({ mediaType }) => mediaType);

const readForPages = new Map<string, string | undefined>();

/** The media type for programs that an Accept header prefers to HTML; undefined when it prefers HTML, or nothing. */
export const negotiatedForm = (accept: string | undefined): string | undefined => {
  if (accept === undefined) return undefined;
  if (readForPages.has(accept)) return readForPages.get(accept);
  const best = new Negotiator({ headers: { accept } }).mediaType(['text/html', ...formsOfPages]);
  const form = best === 'text/html' ? undefined : best;
  if (readForPages.size < mostRead && accept.length < longestRead) readForPages.set(accept, form);
  return form;
};

interface Negotiated {
  /** Path and query. */
  address: string;
  accept: string | undefined;
  acceptLanguage: string | undefined;
}

/** Forms whose words are in the language that the caller names. */
const inOneLanguage = [formats.csv, formats.bib, formats.ris, formats.csl];

/** Whether the answer may be in the language that the caller names. */
const mayBeInOneLanguage = (address: string, wishes: string): boolean =>
  inOneLanguage.some(
    ({ mediaType, suffix }) => wishes.includes(mediaType) || address.includes(suffix),
  );

/** Which of the forms of an answer a request asks for; the same for all requests that get the same bytes. */
export const representationOf = ({ address, accept, acceptLanguage }: Negotiated): string => {
  if (!address.startsWith('/v1')) return negotiatedForm(accept) ?? '';
  const wishes = wishesOf(accept);
  return mayBeInOneLanguage(address, wishes)
    ? `${wishes} ${languageNamedBy(acceptLanguage) ?? ''}`
    : wishes;
};

/** Names of request headers, in lower case, that the representation takes account of at an address. */
export const namedInRepresentation = ({ address, accept }: Negotiated): readonly string[] => {
  if (!address.startsWith('/v1')) return ['accept'];
  return mayBeInOneLanguage(address, wishesOf(accept)) ? ['accept', 'accept-language'] : ['accept'];
};
