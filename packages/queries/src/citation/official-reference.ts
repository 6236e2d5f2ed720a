import type { LocalisedDataset, Plan } from '@parley/model';
import type { Pinpoint } from './pinpoint.ts';
import type { CiteLanguage, OfficialReference } from './reference.ts';

/** In whose words a reference is written: the reader's, or those of the edition (as libraries catalogue it). */
export type Wording = 'reader' | 'edition';

const resolutionSymbol = /^A\/RES\/(\d+\/\d+)$/;

/**
 * The edition that a reader of a language is sent to: in that language if the corpus knows the title it prints,
 * or else the first whose printed title is known.
 */
export const editionFor = <P extends LocalisedDataset['plans'][number]>(
  plan: P,
  language: CiteLanguage,
): P['editions'][number] => {
  const titled = plan.editions.filter((edition) =>
    plan.printedTitles.some((printed) => printed.language === edition.language),
  );
  const edition = titled.find((one) => one.language === language) ?? titled[0] ?? plan.editions[0];
  // The schema asks for one edition at least; the type of an array cannot say so.
  if (edition === undefined) throw new Error(`${plan.id} has no edition.`);
  return edition;
};

/** Describes an official document for a reader. Dates, titles and addresses are taken over unchanged. */
export const officialReference = (
  plan: Plan,
  reader: CiteLanguage,
  wording: Wording,
  pinpoint?: Pinpoint,
): OfficialReference => {
  const edition = editionFor(plan, reader);
  const editionWords = edition.language === 'zh' ? 'zh' : 'en';
  const language = wording === 'reader' ? reader : editionWords;
  const printed =
    plan.printedTitles.find((one) => one.language === edition.language) ?? plan.printedTitles[0];
  const title = printed?.title ?? plan.title.en;
  const titleLanguage = printed?.language ?? 'en';
  const author = plan.issuer[language];
  const publisher = edition.publisher[language];
  return {
    id: plan.id,
    language,
    author,
    publisher: author.includes(publisher) ? undefined : publisher,
    title,
    titleLanguage,
    translatedTitle:
      wording === 'reader' && titleLanguage !== language
        ? // The symbol of a resolution has its own place in every style.
          plan.title[language].replace(/[（(]A\/RES\/[^（(）)]+[）)]$/, '').trimEnd()
        : undefined,
    resolution: resolutionSymbol.exec(plan.code)?.[1],
    date: plan.date,
    format: edition.format,
    editionLanguage: edition.language,
    url: edition.url,
    pinpoint,
  };
};
