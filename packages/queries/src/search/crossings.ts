import { wordsOf } from './segment.ts';

/** Pairs of characters that occur in an entry only where they cross from one word into another. */
export interface Crossings {
  /** The first character ends a longer word: 大模 in 强大｜模型. Nothing that is looked for begins there. */
  first: readonly string[];
  /** The second begins a longer word: 能加 in 人工智能｜加快. Nothing that is looked for ends there. */
  last: readonly string[];
}

const runs = /\p{Script=Han}{2,}/gu;

/** What only crosses words in an entry's texts. */
export const crossingsOf = (texts: readonly string[]): Crossings => {
  const clean = { first: new Set<string>(), last: new Set<string>() };
  const crossing = { first: new Set<string>(), last: new Set<string>() };
  for (const text of texts)
    for (const [run] of text.matchAll(runs)) {
      let before: string[] = [];
      for (const word of wordsOf(run)) {
        const characters = [...word];
        const [head = ''] = characters;
        if (before.length > 0) {
          const pair = `${before.at(-1) ?? ''}${head}`;
          (before.length > 1 ? crossing : clean).first.add(pair);
          (characters.length > 1 ? crossing : clean).last.add(pair);
        }
        for (let at = 1; at < characters.length; at += 1) {
          const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
          clean.first.add(pair);
          clean.last.add(pair);
        }
        before = characters;
      }
    }
  return {
    first: [...crossing.first.difference(clean.first)],
    last: [...crossing.last.difference(clean.last)],
  };
};

/** By pair of characters, the places of the entries that have it across words alone, in rising order. */
export type CrossingPlaces = Readonly<Record<keyof Crossings, ReadonlyMap<string, Uint32Array>>>;

const note = (lists: Map<string, number[]>, pair: string, place: number): void => {
  const known = lists.get(pair);
  if (known === undefined) lists.set(pair, [place]);
  else known.push(place);
};

const finished = (lists: ReadonlyMap<string, readonly number[]>) =>
  new Map([...lists].map(([pair, places]) => [pair, Uint32Array.from(places)]));

/** Collects them, entry by entry, in the order of their places. */
export const createCrossings = () => {
  const [first, last] = [new Map<string, number[]>(), new Map<string, number[]>()];
  return {
    add: (place: number, texts: readonly string[]): void => {
      const found = crossingsOf(texts);
      for (const pair of found.first) note(first, pair, place);
      for (const pair of found.last) note(last, pair, place);
    },
    finish: (): CrossingPlaces => ({ first: finished(first), last: finished(last) }),
  };
};
