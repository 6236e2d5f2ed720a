import type { Provision } from '@parley/model';

/** The place within an official document, as the document itself numbers it. */
export type Pinpoint =
  | { kind: 'page'; from: number; to: number }
  | { kind: 'item' | 'paragraph' | 'preambular'; number: string };

/** `1`, `6(a)`: numbers that the document prints. */
const printedNumber = /^\d+(?:\([a-z]+\))?$/;
const countedPreamble = /^preamble, (\d+)(?:st|nd|rd|th) paragraph \(counted\)$/;

/**
 * The printed page, item or paragraph of a provision. Undefined where the corpus only describes the place:
 * `unnumbered; position 5`, `60 (or nearby)`. Such a place is no number of the document and is not cited as one.
 */
export const pinpointOf = (locator: Provision['locator']): Pinpoint | undefined => {
  const { page, pageEnd, item, paragraph } = locator;
  if (page !== undefined) return { kind: 'page', from: page, to: pageEnd ?? page };
  if (item !== undefined) return { kind: 'item', number: item };
  if (paragraph === undefined) return undefined;
  if (printedNumber.test(paragraph)) return { kind: 'paragraph', number: paragraph };
  const counted = countedPreamble.exec(paragraph)?.[1];
  return counted === undefined ? undefined : { kind: 'preambular', number: counted };
};
