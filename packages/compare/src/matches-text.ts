import type { Plan, Provision } from '@parley/provisions';

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en');

/** Whether a word is a number, or the whole first steps of it: `II.2` of `II.2.1`, and not `I.2` of it. */
const leadsInto = (word: string, number: string): boolean =>
  number.startsWith(word) && (number.length === word.length || number[word.length] === '.');

/**
 * Whether a provision has every word of a text in its number, title or summary, in any language.
 * Letter case and full or half width do not matter. Words are parted by spaces;
 * Chinese is matched as it is written. A number counts from its beginning and in whole steps.
 */
export const matchesText = (text: string): ((provision: Provision, plan?: Plan) => boolean) => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return (provision, plan) => {
    const numbers = [provision.id, provision.label, plan?.code ?? ''].map(folded);
    const content = folded(
      [...Object.values(provision.title), ...Object.values(provision.summary)].join('\n'),
    );
    return words.every(
      (word) => content.includes(word) || numbers.some((number) => leadsInto(word, number)),
    );
  };
};
