import { monthFirst } from '../dates.ts';
import type { Cited, OfficialReference, ParleyReference } from '../reference.ts';
import {
  addressIn,
  barePlaceWords,
  joined,
  kindWords,
  marks,
  titleInText,
  versionWords,
  whereOf,
} from '../words.ts';

const documentText = (reference: OfficialReference): string => {
  const { language, author, publisher, resolution, date, pinpoint, url } = reference;
  const { open, close } = marks[language];
  const place = pinpoint && barePlaceWords(pinpoint, language);
  const day = monthFirst(date, language);
  if (resolution === undefined)
    return joined(
      language,
      author,
      `${titleInText(reference)}${open}${joined(language, publisher, day)}${close}`,
      place,
      addressIn(language, url),
    );
  const [body, number] =
    language === 'zh'
      ? ['联合国大会', `第${resolution}号决议`]
      : ['UN General Assembly', `Resolution ${resolution}`];
  const symbol = joined(language, `A/RES/${resolution}`, place);
  return joined(
    language,
    body,
    number,
    titleInText(reference),
    `${symbol}${open}${day}${close}`,
    addressIn(language, url),
  );
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const details = joined(
    language,
    kindWords(parley),
    versionWords(parley),
    monthFirst(date, language),
    addressIn(language, whereOf(parley)),
  );
  return language === 'zh' ? `Parley，“${title}”，${details}` : `Parley, “${title},” ${details}`;
};

/** A note after The Chicago Manual of Style (notes and bibliography). */
export const writeChicago = ({ language, documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join(marks[language].semicolon) +
  marks[language].stop;
