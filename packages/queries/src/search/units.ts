import { atomsOf, type Atom } from './atoms.ts';
import type { SearchIndex } from './build-index.ts';
import { chineseWords, emptyCharacters } from './chinese-words.ts';
import { foldWord } from './terms.ts';

/** One idea of a query: an entry has it when it has one of the expressions. */
export interface Unit {
  /** As the caller wrote it. */
  written: string;
  /** The expression itself first, then what stands for the same. */
  expressions: readonly string[];
  /** Chinese that is written so in pinyin, as good as the expression itself. */
  sounding?: readonly string[];
}

const emptyWords = new Set(
  'a an and are as at be by for from in into is it of on or that the their this to what which who with'.split(
    ' ',
  ),
);

const matchAt = (atoms: readonly Atom[], at: number, { expressions }: SearchIndex) =>
  expressions
    .get(atoms[at]?.atom ?? '')
    ?.filter((one) => one.atoms.every((atom, index) => atoms[at + index]?.atom === atom));

const written = (atoms: readonly Atom[]): string =>
  atoms
    .map((atom) => (atom.han ? atom.written : ` ${atom.written} `))
    .join('')
    .trim()
    .replaceAll('  ', ' ');

/** `deep seek` where the corpus writes `DeepSeek`. */
const joinedAt = (atoms: readonly Atom[], at: number, { vocabulary }: SearchIndex) => {
  const [one, two] = [atoms[at], atoms[at + 1]];
  if (!one || !two || one.han || two.han) return undefined;
  const joined = one.written + two.written;
  return vocabulary.has(foldWord(joined)) ? joined : undefined;
};

/** `datacenter` where the corpus writes `data centre`. */
const partedOf = (word: string, { vocabulary }: SearchIndex): string[] => {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (atomsOf(`${start} ${end}`).every(({ atom }) => vocabulary.has(atom)))
      return [`${start} ${end}`];
  }
  return [];
};

/** Most words that a Chinese expression is typed as in pinyin: `shu ju zhong xin`. */
const mostSyllables = 4;

/** Chinese titles and names that are written so in pinyin, and how many words that takes. */
const pinyinAt = (atoms: readonly Atom[], at: number, { vocabulary, pinyin }: SearchIndex) => {
  for (let count = mostSyllables; count > 0; count -= 1) {
    const words = atoms.slice(at, at + count);
    if (words.length < count || words.some(({ han }) => han)) continue;
    if (words.every(({ atom }) => vocabulary.has(atom)) && count === 1) continue;
    const sound = words.map(({ written: one }) => one.toLocaleLowerCase('en')).join('');
    const sounding = pinyin.bySound.get(sound);
    if (sounding !== undefined) return { count, sounding };
  }
  return undefined;
};

const isEmpty = ({ written: text }: Unit): boolean =>
  emptyWords.has(text.toLocaleLowerCase('en')) || emptyCharacters.has(text);

/** Parts a query into the ideas that it is made of; words without content are left out. */
export const unitsOf = (query: string, index: SearchIndex): Unit[] => {
  const units: Unit[] = [];
  const numbers = query.split(/\s+/).filter((word) => /\p{N}/u.test(word) && /[./-]/.test(word));
  let rest = query;
  for (const number of numbers) {
    const folded = number.normalize('NFKC').toLocaleLowerCase('en');
    if (!index.vocabulary.has(folded)) continue;
    units.push({ written: number, expressions: [folded] });
    rest = rest.replace(number, ' ');
  }
  const atoms = atomsOf(rest);
  let run = '';
  const endRun = () => {
    for (const word of chineseWords(run, index)) units.push({ written: word, expressions: [word] });
    run = '';
  };
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at];
    if (!atom) break;
    const found = matchAt(atoms, at, index);
    const longest = found?.[0]?.atoms.length ?? 0;
    const joined = joinedAt(atoms, at, index);
    const typed = atom.han ? undefined : pinyinAt(atoms, at, index);
    if (longest > 0) {
      endRun();
      const text = written(atoms.slice(at, at + longest));
      const others = found
        ?.filter((one) => one.atoms.length === longest)
        .flatMap((one) => one.others);
      units.push({ written: text, expressions: [...new Set([text, ...(others ?? [])])] });
      at += longest;
    } else if (typed !== undefined) {
      endRun();
      const text = written(atoms.slice(at, at + typed.count));
      units.push({ written: text, expressions: [text], sounding: typed.sounding });
      at += typed.count;
    } else if (joined !== undefined) {
      endRun();
      const text = written(atoms.slice(at, at + 2));
      units.push({ written: text, expressions: [joined, text] });
      at += 2;
    } else {
      if (atom.han) run += atom.written;
      else {
        endRun();
        const parted = index.vocabulary.has(atom.atom) ? [] : partedOf(atom.written, index);
        units.push({ written: atom.written, expressions: [atom.written, ...parted] });
      }
      at += 1;
    }
  }
  endRun();
  const full = units.filter((unit) => !isEmpty(unit));
  return full.length > 0 ? full : units;
};
