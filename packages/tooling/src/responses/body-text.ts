import { databaseListing, sha256, workbookListing } from './binary-listing.ts';
import { pageText } from './page-text.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bytes of spreadsheets and databases hold dates and versions of what wrote them. */
const withoutBytes = (_: string, value: unknown): unknown =>
  isObject(value) && (value['format'] === 'xlsx' || value['format'] === 'sqlite')
    ? { ...value, bytes: '<bytes>', sha256: '<sha256>' }
    : value;

/** JSON in lines, its keys in the order in which they were sent; text that is no JSON as it is. */
const jsonLines = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), withoutBytes, 2);
  } catch {
    return text;
  }
};

/** JSON inside a text of JSON, as tools send it, is opened, so that a difference in it is a line. */
const openText = (key: string, value: unknown): unknown => {
  if (key !== 'text' || typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

/** The messages of an event stream. */
const eventLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('data: ') ? messageLines(line.slice(6)) : line))
    .join('\n');

const messageLines = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text, openText), null, 2);
  } catch {
    return text;
  }
};

/** The body of an answer as text in lines, such that two builds that answer alike give the same. */
export const bodyText = async (contentType: string, bytes: Uint8Array): Promise<string> => {
  const [mediaType = ''] = contentType.split(';');
  if (bytes.length === 0) return '';
  if (mediaType.endsWith('.sheet')) return workbookListing(bytes);
  if (mediaType === 'application/vnd.sqlite3') return databaseListing(bytes);
  const text = new TextDecoder().decode(bytes);
  if (/[/+]json$/.test(mediaType)) return jsonLines(text);
  if (mediaType === 'text/html') return pageText(text);
  if (mediaType === 'text/event-stream') return eventLines(text);
  if (/[/+]xml$/.test(mediaType)) return text.replaceAll('><', '>\n<');
  if (mediaType.startsWith('text/') || mediaType === 'application/x-ndjson') return text;
  return `${bytes.length} bytes, sha256 ${sha256(bytes)}`;
};
