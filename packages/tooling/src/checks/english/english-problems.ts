import { englishFaults, protocolFaults } from '@parley/model';
import type { PlacedText } from './texts-in-code.ts';

/** A message of the pages, with nothing but words: one text for each branch of a plural. */
const branchesOf = (message: string): string[] => {
  const plural = /\{\w+, plural,((?:\s*(?:=\d+|\w+) \{[^{}]*\})+)\s*\}/.exec(message);
  if (plural === null) return [message.replaceAll(/\{\w+\}/g, 'x')];
  const branches = [...(plural[1] ?? '').matchAll(/\{([^{}]*)\}/g)];
  return branches.flatMap(([, branch = '']) =>
    branchesOf(
      `${message.slice(0, plural.index)}${branch}${message.slice(plural.index + plural[0].length)}`,
    ),
  );
};

/** The messages of the English pages, each with its line. Names in braces are words to come. */
export const textsOfMessages = (path: string, json: string): PlacedText[] =>
  json.split('\n').flatMap((line, index) => {
    const message = /^\s*"[^"]+": ("(?:[^"\\]|\\.)*"),?$/.exec(line)?.[1];
    if (message === undefined) return [];
    // A JSON string, as the pattern has it.
    const text = JSON.parse(message.replaceAll(/\{(\w+)\}/g, '{$1}')) as string;
    return branchesOf(text).map((branch) => ({ path, line: index + 1, text: branch }));
  });

/** The lines of a page of documentation, without code, addresses and, in tables, their names of things. */
export const textsOfDocument = (path: string, document: string): PlacedText[] => {
  let isCode = false;
  return document.split('\n').flatMap((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    if (isCode || line.startsWith('```')) return [];
    const text = line.replaceAll(/`[^`]*`/g, 'x').replaceAll(/\]\([^()]*\)/g, ']');
    return [{ path, line: index + 1, text }];
  });
};

/** Longest sentence of pages, of commands and descriptions, and of documents, in words. */
const longest = { json: 25, ts: 30, vue: 30, md: 60 };

const longestIn = (path: string): number =>
  Object.entries(longest).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? longest.ts;

/** Words that our spelling list takes for others: a program here is one of a computer. */
const isOurs = (said: string): boolean => /^(?:programs?|tokenizer)$/i.test(said);

/** What the house style says otherwise in texts outside the data: file, line, what, and what instead. */
export const englishProblems = (texts: readonly PlacedText[]): string[] => [
  ...new Set(
    texts.flatMap(({ path, line, text }) =>
      [...englishFaults(text, longestIn(path)), ...protocolFaults(text, 'en')]
        .filter(({ said }) => !isOurs(said))
        .map(({ said, instead }) => `${path}:${line}  says “${said}”; write ${instead}.`),
    ),
  ),
];
