/** Marks that close a sentence or a bracket in Chinese, as they are written in an address. */
const closing = [
  '。',
  '；',
  '，',
  '、',
  '：',
  '！',
  '？',
  '）',
  '》',
  '”',
  '’',
  '」',
  '』',
  '】',
  '〉',
  '…',
];
const closingMarks = new RegExp(
  `(?:${closing.map((mark) => encodeURIComponent(mark)).join('|')})+$`,
  'i',
);

/**
 * The address that was meant where a mark of the sentence around it was taken for its end, as programs
 * do that make links of what they find in a text: `/zh/plans/us-2025。`. No address here ends so, but
 * for words that are searched for.
 *
 * @returns A reference from the address to the one that was meant, right under any base path;
 *   undefined where nothing is to be taken off.
 */
export const withoutClosingMark = (address: string): string | undefined => {
  const { pathname, search, searchParams } = new URL(address);
  const whole = pathname + search;
  if ([...searchParams.keys()].at(-1) === 'q' || !closingMarks.test(whole)) return undefined;
  const meant = whole.replace(closingMarks, '');
  return `./${meant.slice(pathname.lastIndexOf('/') + 1)}`;
};
