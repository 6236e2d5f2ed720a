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

const available = (language: 'en' | 'zh', where: string): string =>
  language === 'zh' ? `可查阅${addressIn(language, where)}` : `available at ${where}`;

const documentText = (reference: OfficialReference): string => {
  const { language, author, publisher, resolution, date, pinpoint, url } = reference;
  const place = pinpoint && placeWords(pinpoint, language);
  const day = dayFirst(date, language);
  if (resolution !== undefined)
    return joined(
      language,
      language === 'zh'
        ? `大会${day}第${resolution}号决议`
        : `General Assembly resolution ${resolution} of ${day}`,
      place,
    );
  const { open, close } = marks[language];
  const imprint = joined(language, publisher, day);
  return joined(
    language,
    author,
    `${titleInText(reference)}${open}${imprint}${close}`,
    place,
    available(language, url),
  );
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const { open, close } = marks[language];
  const details = joined(
    language,
    kindWords(parley),
    versionWords(parley),
    dayFirst(date, language),
  );
  return joined(
    language,
    'Parley',
    `“${title}”${open}${details}${close}`,
    available(language, whereOf(parley)),
  );
};

/** Footnotes after the United Nations Editorial Manual. A resolution is known by its number alone. */
export const writeUn = ({ language, documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join(marks[language].semicolon) +
  marks[language].stop;
