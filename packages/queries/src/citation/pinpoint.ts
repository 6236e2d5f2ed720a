import type { LocalisedDataset, SentText } from '@parley/model';

type Located = Pick<LocalisedDataset['provisions'][number], 'locator'>;
type Divided = {
  division: Pick<LocalisedDataset['plans'][number]['division'], 'numbered' | 'unit'>;
};

/** The place within an official document, as the document itself numbers it. */
export type Pinpoint =
  | { kind: 'page'; from: number; to: number }
  | { kind: 'item' | 'paragraph' | 'preambular'; number: string }
  /** Of a document that numbers its provisions: `recommendation 4`, with its page where there are pages. */
  | { kind: 'unit'; unit: SentText; number: string; page?: { from: number; to: number } };

/** `1`, `6(a)`: numbers that the document prints. */
const printedNumber = /^\d+(?:\([a-z]+\))?$/;
const countedPreamble = /^preamble, (\d+)(?:st|nd|rd|th) paragraph \(counted\)$/;

/**
 * The printed number, page, item or paragraph of a provision. Undefined where the corpus only describes the place:
 * `unnumbered; position 5`, `60 (or nearby)`. Such a place is no number of the document and is not cited as one.
 */
export const pinpointOf = (
  { locator: { page, pageEnd, item, paragraph } }: Located,
  { division: { numbered, unit } }: Divided,
): Pinpoint | undefined => {
  const pages = page === undefined ? undefined : { from: page, to: pageEnd ?? page };
  if (numbered === true && item !== undefined)
    return { kind: 'unit', unit, number: item, ...(pages === undefined ? {} : { page: pages }) };
  if (pages !== undefined) return { kind: 'page', ...pages };
  if (item !== undefined) return { kind: 'item', number: item };
  if (paragraph === undefined) return undefined;
  if (printedNumber.test(paragraph)) return { kind: 'paragraph', number: paragraph };
  const counted = countedPreamble.exec(paragraph)?.[1];
  return counted === undefined ? undefined : { kind: 'preambular', number: counted };
};
