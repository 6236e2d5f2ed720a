import { withoutStrays } from '@parley/model';

/** Letters of other scripts that look like Latin ones, each before the one that it looks like. */
const doubles = 'аaеeоoрpсcуyхxіiѕsјjԁdһhАAВBЕEКKМMНHОOРPСCТTХXІIοoαaΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ';
const latin = new Map(
  Array.from(doubles.matchAll(/(.)(.)/gu), ([, letter = '', double = '']) => [letter, double]),
);

/** A text as it looks: texts with one look cannot be told apart on most screens. */
const lookOf = (text: string): string =>
  withoutStrays(text)
    .normalize('NFKC')
    .replaceAll(/[\u0370-\u03FF\u0400-\u052F]/gu, (letter) => latin.get(letter) ?? letter)
    .replaceAll(/[‘’ʼ′]/g, "'")
    .replaceAll(/[“”″]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();

const shown = (character: string | undefined): string => {
  if (character === undefined) return '–';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `U+${code} “${character}”` : `U+${code}`;
};

/** Where two texts that look alike differ first. */
export interface LookAlikeDifference {
  /** The last characters that both have before it. */
  after: string;
  /** The characters of either text there, with their codes; `–` where it has none. */
  before: string;
  now: string;
}

/** What differs between two texts that look the same; undefined when a reader can see it, or nothing does. */
export const lookAlikeDifference = (
  before: string,
  now: string,
): LookAlikeDifference | undefined => {
  if (before === now || lookOf(before) !== lookOf(now)) return undefined;
  const [old, fresh] = [[...before], [...now]];
  const same = old.findIndex((character, index) => character !== fresh[index]);
  const start = same === -1 ? old.length : same;
  let end = 0;
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end += 1;
  return {
    after: old
      .slice(0, start)
      .join('')
      .trimEnd()
      .replace(/^[\s\S]*?(\S{1,20})$/u, '$1'),
    before: shown(old.slice(start, old.length - end)[0]),
    now: shown(fresh.slice(start, fresh.length - end)[0]),
  };
};
