import { longestTerm, type SearchKind, type Text } from '@parley/model';
import { atomsOf } from '../search/atoms.ts';
import type { Entry, SearchIndex } from '../search/index.ts';
import { termsOf } from '../search/terms.ts';
import { unitsOf } from '../search/units.ts';

type Language = 'en' | 'zh';

/** One use of a term in a text, with the words around it. Joined, the three are a stretch of the text. */
export interface TermUse {
  before: string;
  use: string;
  after: string;
}

/** A use of a term in our texts, with its place. */
export interface ConcordanceLine extends TermUse {
  kind: SearchKind;
  /** Id of the entry that it stands in. */
  id: string;
  /** What the entry is called. */
  title: Text;
  plans: readonly string[];
  language: Language;
}

/** Every use of a term. */
export interface Concordance {
  /** What was looked for, in both languages: the term itself first, then what stands for the same. */
  expressions: { text: string; language: Language }[];
  /** In the order of the kinds and entries of the search. */
  lines: ConcordanceLine[];
}

/** Words around a use, in characters; a Chinese character says about as much as three letters. */
const around = { en: 70, zh: 28 } as const;

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');

/** The term itself, and what stands for the same in either language, where the term is one idea. */
const expressionsOf = (term: string, index: SearchIndex): Concordance['expressions'] => {
  const units = unitsOf(term, index);
  const others = units.length === 1 ? (units[0]?.expressions ?? []) : [];
  return [...new Set([term, ...others])].map((text) => ({ text, language: languageOf(text) }));
};

/** A word or a Chinese character of a text, as it is compared, with its place. */
interface Placed {
  atom: string;
  start: number;
  end: number;
}

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}’'])+/gu;

const placed = (text: string): Placed[] =>
  [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const [one] = atomsOf(written);
    return one ? [{ atom: one.atom, start: index, end: index + written.length }] : [];
  });

/** Between the words of a term may stand a space or a hyphen, and nothing else. */
const isJoined = (between: string): boolean => /^[\s‐‑–-]?$/u.test(between);

const cutBefore = (text: string, language: Language): string => {
  if (text.length <= around[language]) return text;
  const cut = text.slice(-around[language]);
  return `…${language === 'en' ? cut.slice(cut.indexOf(' ') + 1) : cut}`;
};

const cutAfter = (text: string, language: Language): string => {
  if (text.length <= around[language]) return text;
  const cut = text.slice(0, around[language]);
  return `${language === 'en' ? cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) : cut}…`;
};

/**
 * Makes a search for several expressions in running text. Case, width, English endings, British
 * spelling, and hyphens make no difference; words must stand side by side.
 */
export const usesOf = (
  expressions: readonly string[],
): ((text: string, language: Language) => TermUse[]) => {
  const wanted = expressions
    .map((expression) => atomsOf(expression).map(({ atom }) => atom))
    .filter((atoms) => atoms.length > 0)
    .toSorted((a, b) => b.length - a.length);
  return (text, language) => {
    const words = placed(text);
    const uses: TermUse[] = [];
    for (let at = 0; at < words.length;) {
      const found = wanted.find((atoms) =>
        atoms.every((atom, index) => {
          const here = words[at + index];
          const before = words[at + index - 1];
          return (
            here?.atom === atom &&
            (index === 0 || isJoined(text.slice(before?.end ?? here.start, here.start)))
          );
        }),
      );
      const [first, last] = [words[at], words[at + (found?.length ?? 1) - 1]];
      at += found?.length ?? 1;
      if (!found || !first || !last) continue;
      uses.push({
        before: cutBefore(text.slice(0, first.start), language),
        use: text.slice(first.start, last.end),
        after: cutAfter(text.slice(last.end), language),
      });
    }
    return uses;
  };
};

const textsOf = ({ kind, title, body }: Entry): readonly Text[] =>
  // Titles of relations and silences are made from labels; nobody wrote them.
  kind === 'relation' || kind === 'silence' ? body : [title, ...body];

/** Places of entries that have all terms of one of the expressions somewhere; the others have no use. */
const candidates = (index: SearchIndex, expressions: readonly string[]): Set<number> =>
  new Set(
    expressions.flatMap((expression) => {
      const lists = [...new Set(termsOf(expression).map(({ term }) => term))].map(
        (term) => index.terms.get(term)?.places ?? [],
      );
      const [rarest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
      const sets = others.map((places) => new Set(places));
      return [...rarest].filter((place) => sets.every((places) => places.has(place)));
    }),
  );

/**
 * Every use of a term in our texts, in English and Chinese, with its place: where a negotiator looks
 * up how a word was used before. What the index takes for the same is looked for as well.
 */
export const concordance = (index: SearchIndex, asked: string): Concordance => {
  const term = asked.normalize('NFKC').trim().slice(0, longestTerm);
  const expressions = expressionsOf(term, index);
  const texts = expressions.map((one) => one.text);
  const find = usesOf(texts);
  const having = candidates(index, texts);
  return {
    expressions,
    lines: index.entries.flatMap((entry, place) =>
      (having.has(place) ? textsOf(entry) : []).flatMap((text) =>
        (['en', 'zh'] as const).flatMap((language) =>
          // A text that is alike in both languages is one text.
          language === 'zh' && text.zh === text.en
            ? []
            : find(text[language], language).map((use) => ({
                kind: entry.kind,
                id: entry.id,
                title: entry.title,
                plans: entry.plans,
                language,
                ...use,
              })),
        ),
      ),
    ),
  };
};
