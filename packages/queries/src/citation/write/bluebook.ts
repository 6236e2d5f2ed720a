import { bluebookDate } from '../dates.ts';
import type { Pinpoint } from '../pinpoint.ts';
import type { Cited, CiteLanguage, OfficialReference, ParleyReference } from '../reference.ts';
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

const placeOf = (pinpoint: Pinpoint, language: CiteLanguage): string => {
  if (language === 'en' && pinpoint.kind === 'paragraph') return `¶ ${pinpoint.number}`;
  if (language === 'en' && pinpoint.kind === 'preambular') return `pmbl. ¶ ${pinpoint.number}`;
  return barePlaceWords(pinpoint, language);
};

/** A page follows its title without a mark, but `at` keeps it apart from a title that ends in a number (rule 3.2). */
const withPlace = (
  title: string,
  pinpoint: Pinpoint | undefined,
  language: CiteLanguage,
): string => {
  if (pinpoint === undefined) return title;
  const place = placeOf(pinpoint, language);
  if (language === 'zh' || pinpoint.kind !== 'page') return joined(language, title, place);
  return /[\d)]$/.test(title) ? `${title}, at ${place}` : `${title} ${place}`;
};

const documentText = (reference: OfficialReference): string => {
  const { language, author, resolution, date, pinpoint, url } = reference;
  const { open, close } = marks[language];
  const day = `${open}${bluebookDate(date, language)}${close}`;
  const title = titleInText(reference);
  if (resolution === undefined)
    return joined(
      language,
      author,
      `${withPlace(title, pinpoint, language)}${day}`,
      addressIn(language, url),
    );
  const name = language === 'zh' ? `联合国大会第${resolution}号决议` : `G.A. Res. ${resolution}`;
  return joined(
    language,
    `${withPlace(joined(language, name, title), pinpoint, language)}${day}`,
    addressIn(language, url),
  );
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const { open, close } = marks[language];
  const details = joined(
    language,
    kindWords(parley),
    versionWords(parley),
    bluebookDate(date, language),
  );
  return joined(
    language,
    'Parley',
    `${title}${open}${details}${close}`,
    addressIn(language, whereOf(parley)),
  );
};

/** A footnote after The Bluebook, 21st edition (rules 14, 18 and 21.8). */
export const writeBluebook = ({ language, documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join(marks[language].semicolon) +
  marks[language].stop;
