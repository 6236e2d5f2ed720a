import { termsOf } from '../search/terms.ts';
import { unitsOf } from '../search/units.ts';
import { telling, type DraftIndex, type Line } from './draft-index.ts';
import type { Sentence } from './sentences.ts';

/** One idea of a sentence: a line has it when it has all terms of one of the expressions. */
export interface Idea {
  /** As the sentence has it. */
  written: string;
  /** Terms of the expression itself first, then of what stands for the same. */
  expressions: readonly (readonly string[])[];
  /** How telling it is. */
  weight: number;
}

/** Words that nearly every sentence of a joint statement has, whatever it is about. */
const formWords = new Set(
  `ai artificial intelligence both side sides two country countries government governments party parties
  we our they it its us them each other another together joint jointly common
  will shall should must may can could would intend intends agree agreed agrees commit committed decide
  recognise recognize reaffirm stress note welcome support supports encourage encourages promote promotes
  continue strengthen ensure make made making use used uses using have has had been be being is not no more
  most all any such these those there than so also when where while do does up about between among through
  under over out let begin beginning begins bring brought look take taken give given carry help helps offer
  offered recall statement declaration develop developing part people particular new system systems
  人工智能 系统 双方 两国 各方 各国 我们 本 同意 决定 认为 重申 欢迎 支持 鼓励 促进 推动 加强 开展 进行 继续
  应 应当 须 将 会 可 能 可以 需要 进一步 共同 相互 各自 通过 以及 并 其 该 对 于 用于 用 使用 利用 有 所 各 不 到
  由 使 声明 帮助 将在 将于 一个 涉及 保证 接受 逐步 性的`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const isForm = (written: string): boolean =>
  formWords.has(written.toLocaleLowerCase('en')) || /^\p{Script=Han}$/u.test(written);

const expressionOf = (text: string): string[] => [
  ...new Set(termsOf(text).map(({ term }) => term)),
];

/** Characters that cling to a Chinese word before or after it: `双方将`, `官将`, `不涉及`. */
const clinging = /^[应将须会不在各由使并其该]{1,4}|[应将须会在]{1,4}$/gu;

/** A Chinese word without what clings to it, where something is left to look for. */
const withoutClinging = (written: string): string | undefined => {
  if (!/^\p{Script=Han}{3,}$/u.test(written)) return undefined;
  const rest = written.replaceAll(clinging, '');
  return rest.length > 1 && rest !== written ? rest : undefined;
};

/** The ideas of a sentence, each once; words that only make it a sentence are left out. */
export const ideasOf = ({ text, language }: Sentence, { search, lines }: DraftIndex): Idea[] => {
  const found = new Map<string, Idea>();
  const having = (expressions: readonly (readonly string[])[]): number =>
    lines.filter((line) => shareOf({ expressions }, line, language) > 0).length;
  for (const unit of unitsOf(text, search)) {
    const rest = withoutClinging(unit.written);
    const own = unit.expressions.map(expressionOf);
    const bare = rest === undefined ? [] : [expressionOf(rest)];
    // Chinese is parted by a guess: where more lines have the word without what clings to it, it is that.
    const isBare = rest !== undefined && (isForm(rest) || having(bare) > having(own));
    const written = isBare ? rest : unit.written;
    const expressions = isBare ? bare : own;
    if (isForm(written) || (expressions[0] ?? []).length === 0) continue;
    const often = having(expressions);
    // What no line has says that the sentence is about something else; half of it may be mere wording.
    const weight = (often === 0 ? unheard : 1) * telling(often, lines.length);
    found.set((expressions[0] ?? []).join(' '), { written, expressions, weight });
  }
  return [...found.values()];
};

/** How much a word that no line has counts against one that a single line has. */
const unheard = 0.5;

/** How much what stands for the same counts against the words themselves. */
const standsFor = 0.7;

/** How far a line has an idea: wholly, by what stands for it, or not at all. */
export const shareOf = (
  { expressions }: Pick<Idea, 'expressions'>,
  { terms }: Line,
  language: Sentence['language'],
): number => {
  const [own = [], ...others] = expressions;
  const has = (expression: readonly string[]): boolean =>
    expression.length > 0 && expression.every((term) => terms[language].has(term));
  if (has(own)) return 1;
  return others.some(has) ? standsFor : 0;
};
