import type { Document, LineCounter, YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { repeatedKeys } from './repeated-keys.ts';

const errorMessage = ({ code, message }: YAMLError): string =>
  code === 'RESOURCE_EXHAUSTION' ? 'The file is nested too deep to be read.' : message;

/** Lines of a text that a tab indents, counted from 1. */
const tabbedLines = (text: string): number[] =>
  text.split('\n').flatMap((line, index) => (/^ *\t/.test(line) ? [index + 1] : []));

/** What keeps a file from being read as YAML, each cause once and with what to do about it. */
export const yamlProblems = (
  file: string,
  text: string,
  document: Document,
  lines: LineCounter,
): Problem[] => {
  const at = { rule: 'yaml', level: 'error', file } as const;
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const tabbed = document.errors.length > 0 ? tabbedLines(text) : [];
  // Every other error may be a consequence of the tabs.
  if (tabbed[0] !== undefined)
    return [
      {
        ...at,
        line: tabbed[0],
        column: 1,
        message: `Tabs indent ${tabbed.length === 1 ? 'line' : 'lines'} ${tabbed.slice(0, 5).join(', ')}${tabbed.length > 5 ? ' and others' : ''}.`,
        expected: 'spaces, two for each level',
        tip: 'Indent with spaces; `parley check --fix` puts them in place of the tabs.',
      },
    ];
  return [
    ...document.errors.map((error) => ({
      ...at,
      ...placeAt(error.pos[0]),
      message: errorMessage(error),
      tip: 'Quote a text that contains ": " or starts with a sign; indent with spaces.',
    })),
    ...repeatedKeys(document).map(({ key, first, again }) => ({
      ...at,
      ...placeAt(again),
      message: `\`${key}\` occurs twice; first in line ${placeAt(first).line}.`,
      expected: `\`${key}\` once`,
      tip: 'Keep one of them, with what both should say.',
    })),
  ];
};
