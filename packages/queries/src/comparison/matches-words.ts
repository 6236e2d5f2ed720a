const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en');

/** Whether a word is a number, or the whole first steps of it: `II.2` of `II.2.1`, and not `I.2` of it. */
const leadsInto = (word: string, number: string): boolean =>
  number.startsWith(word) && (number.length === word.length || number[word.length] === '.');

/**
 * Whether texts hold every word of a query between them. Letter case and full or half width do
 * not matter. Words are parted by spaces; Chinese is matched as it is written. A number counts
 * from its beginning and in whole steps.
 */
export const matchesWords = (
  query: string,
): ((texts: readonly (string | undefined)[], numbers?: readonly string[]) => boolean) => {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts, numbers = []) => {
    const content = folded(texts.join('\n'));
    const steps = numbers.map(folded);
    return words.every(
      (word) => content.includes(word) || steps.some((number) => leadsInto(word, number)),
    );
  };
};
