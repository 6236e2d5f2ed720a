import type { Plan, Provision } from '@parley/provisions';

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en');

/**
 * Whether a provision has every word of a text in its number, title or summary, in any language.
 * Letter case and full or half width do not matter. Words are parted by spaces;
 * Chinese is matched as it is written.
 */
export const matchesText = (text: string): ((provision: Provision, plan?: Plan) => boolean) => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return (provision, plan) => {
    const content = folded(
      [
        provision.id,
        `${plan?.code ?? ''} ${provision.label}`,
        ...Object.values(provision.title),
        ...Object.values(provision.summary),
      ].join('\n'),
    );
    return words.every((word) => content.includes(word));
  };
};
