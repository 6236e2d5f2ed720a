import { partsOf, yearFirst } from '../dates.ts';
import type { Cited, OfficialReference, ParleyReference } from '../reference.ts';
import { kindWords, placeWords, titleInList, versionWords, whereOf } from '../words.ts';

/** An element closes with a full stop, unless it brings a closing mark of its own. */
const closed = (element: string): string => (/[.?!。]$/.test(element) ? element : `${element}.`);

const documentText = (reference: OfficialReference): string => {
  const { language, author, publisher, resolution, date, url } = reference;
  const number = resolution === undefined ? '' : ` (A/RES/${resolution})`;
  return [
    closed(author),
    `(${yearFirst(date, language)}).`,
    closed(`${titleInList(reference)}${number}`),
    ...(publisher === undefined ? [] : [closed(publisher)]),
    url,
  ].join(' ');
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const kind = kindWords(parley);
  const details =
    language === 'zh'
      ? `${kind}，${versionWords(parley)}`
      : `${kind.replace(/^u/, 'U')}, ${versionWords(parley)}`;
  return `Parley. (${yearFirst(date, language)}). ${title} [${details}]. ${whereOf(parley)}`;
};

/** Entries of a reference list (Publication Manual, 7th edition), a line each. Titles keep their printed capitals. */
export const writeApa = ({ documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join('\n');

/** The citation in running text, which carries the place: `(The White House, 2025, p. 16; Parley, 2026)`. */
export const writeApaInText = ({ language, documents, parley }: Cited): string => {
  const named = documents.map(({ author, date, pinpoint }) =>
    [author, partsOf(date).year, ...(pinpoint ? [placeWords(pinpoint, language)] : [])].join(', '),
  );
  const all = [...named, `Parley, ${partsOf(parley.date).year}`].join('; ');
  return language === 'zh' ? `（${all}）` : `(${all})`;
};
