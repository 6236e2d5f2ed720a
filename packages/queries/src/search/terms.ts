import { stemmer } from 'stemmer';

/** A term of a text and the part of the text that it stands for (UTF-16 offsets). */
export interface Term {
  term: string;
  start: number;
  end: number;
}

const chain = /[\p{L}\p{N}./-]+/gu;
/** A plus behind Chinese belongs to it: 人工智能+. */
const hanRun = /\p{Script=Han}+\+?/gu;
const word = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[’'](?!\p{Script=Han})\p{L}+)*/gu;

/** British spellings as American ones. Also touches words such as "exercise", on both sides alike. */
const american: readonly (readonly [RegExp, string])[] = [
  [/entre(s?)$/, 'enter$1'],
  [/efence/, 'efense'],
  [/icence/, 'icense'],
  [/rogramme/, 'rogram'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|able)?$/, 'or$1'],
];

/** Whether a term is of Chinese characters, with or without a plus behind them. */
export const isHan = (term: string): boolean => /^\p{Script=Han}+\+?$/u.test(term);

const isLatin = /^[a-z]+$/;

const fold = (written: string): string => {
  const folded = written
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[’']s$/, '')
    .replaceAll(/[’']/g, '');
  if (!isLatin.test(folded)) return folded;
  return stemmer(american.reduce((text, [from, to]) => text.replace(from, to), folded));
};

/** Words folded so far: a corpus repeats each about twenty times. Emptied when full, so that queries cannot fill it. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** A word as it is indexed: without case, width, British spelling and English endings. */
export const foldWord = (written: string): string => {
  let folded = known.get(written);
  if (folded === undefined) {
    folded = fold(written);
    if (known.size >= mostKnown) known.clear();
    known.set(written, folded);
  }
  return folded;
};

/** Every two neighbours of a run of Chinese characters; one character alone stands for itself. */
const hanTerms = (run: string, at: number): Term[] => {
  const terms: Term[] = [];
  let [before, here] = [0, 0];
  for (const { length } of run) {
    const end = here + length;
    // Cut rather than joined: a joined text is slow to look up.
    if (here > 0) terms.push({ term: run.slice(before, end), start: at + before, end: at + end });
    [before, here] = [here, end];
  }
  return terms.length > 0 ? terms : [{ term: run, start: at, end: at + run.length }];
};

/** Numbers of documents and provisions keep their parts together: `A/RES/78/311`, `III.3.1`, `GPT-5`. */
const numberedTerms = (text: string): Term[] => {
  // Most texts have none, and looking at each of their words takes a while.
  if (!/\p{N}/u.test(text)) return [];
  return [...text.matchAll(chain)].flatMap(({ 0: written, index }) => {
    const parts = written.split(/[./-]/);
    if (!/\p{N}/u.test(written) || parts.filter((part) => part !== '').length < 2) return [];
    const lead = parts.findIndex((part) => part !== '');
    const tail = parts.toReversed().findIndex((part) => part !== '');
    return [
      {
        term: written
          .slice(lead, written.length - tail)
          .normalize('NFKC')
          .toLocaleLowerCase('en'),
        start: index + lead,
        end: index + written.length - tail,
      },
    ];
  });
};

/** The terms of a text in both scripts, in no particular order. */
export const termsOf = (text: string): Term[] => [
  ...numberedTerms(text),
  ...[...text.matchAll(hanRun)].flatMap(({ 0: run, index }) => hanTerms(run, index)),
  ...[...text.matchAll(word)].map(({ 0: written, index }) => ({
    term: foldWord(written),
    start: index,
    end: index + written.length,
  })),
];
