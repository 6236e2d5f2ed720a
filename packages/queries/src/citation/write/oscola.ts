import { dayFirst } from '../dates.ts';
import type { Cited, OfficialReference, ParleyReference } from '../reference.ts';
import {
  barePlaceWords,
  joined,
  kindWords,
  marks,
  titleInText,
  versionWords,
  whereOf,
} from '../words.ts';

/** OSCOLA writes abbreviations without full stops. */
const withoutStops = (text: string): string => text.replace('para.', 'para');

const documentText = (reference: OfficialReference): string => {
  const { language, author, publisher, resolution, date, pinpoint, url } = reference;
  const { open, close } = marks[language];
  const place = pinpoint && withoutStops(barePlaceWords(pinpoint, language));
  const day = dayFirst(date, language);
  if (resolution !== undefined) {
    const name = language === 'zh' ? `联合国大会第${resolution}号决议` : `UNGA Res ${resolution}`;
    const symbol = `UN Doc A/RES/${resolution}`;
    const dated = `${name}${open}${day}${close}${language === 'zh' ? '' : ' '}${symbol}`;
    return `${joined(language, dated, place)} <${url}>`;
  }
  const title = titleInText(reference);
  const quoted = language === 'zh' ? title : `‘${title}’`;
  const dated = `${quoted}${open}${joined(language, publisher, day)}${close}`;
  const parts =
    language === 'zh' ? joined(language, dated, place) : `${dated}${place ? ` ${place}` : ''}`;
  return `${joined(language, author, parts)} <${url}>`;
};

const parleyText = (parley: ParleyReference): string => {
  const { language, title, date } = parley;
  const { open, close } = marks[language];
  const quoted = language === 'zh' ? `“${title}”` : `‘${title}’`;
  const details = joined(
    language,
    kindWords(parley),
    versionWords(parley),
    dayFirst(date, language),
  );
  return `${joined(language, 'Parley', `${quoted}${open}${details}${close}`)} <${whereOf(parley)}>`;
};

/** A footnote after OSCOLA, 4th edition. The day of access is the writer's to add. */
export const writeOscola = ({ language, documents, parley }: Cited): string =>
  [...documents.map(documentText), parleyText(parley)].join(marks[language].semicolon) +
  marks[language].stop;
