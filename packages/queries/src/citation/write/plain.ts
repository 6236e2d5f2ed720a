import { dayFirst } from '../dates.ts';
import type { Cited, OfficialReference, ParleyReference } from '../reference.ts';
import {
  addressIn,
  joined,
  kindWords,
  marks,
  placeWords,
  titleInText,
  versionWords,
  whereOf,
} from '../words.ts';

const documentText = (reference: OfficialReference): string => {
  const { language, author, publisher, resolution, date, pinpoint, url } = reference;
  return joined(
    language,
    author,
    titleInText(reference),
    resolution && `A/RES/${resolution}`,
    publisher,
    dayFirst(date, language),
    pinpoint && placeWords(pinpoint, language),
    addressIn(language, url),
  );
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const { open, close } = marks[language];
  return joined(
    language,
    `Parley${open}${kindWords(parley)}${close}`,
    `“${title}”`,
    versionWords(parley),
    dayFirst(date, language),
    addressIn(language, whereOf(parley)),
  );
};

/** For a note or an e-mail: no abbreviation that needs a manual. */
export const writePlain = ({ language, documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join(marks[language].semicolon) +
  marks[language].stop;
