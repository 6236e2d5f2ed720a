import type { Comparison } from './compare.ts';

/** What a comparison found, for a terminal: every unwanted difference, then the counts. */
export const comparisonReport = ({ responses, differences, unused }: Comparison): string => {
  const unwanted = differences.filter(({ wanted }) => wanted === undefined);
  const meant = differences.filter(({ wanted }) => wanted !== undefined);
  return [
    ...unwanted.flatMap(({ name, part, lines }) => [
      `${name}  ${part}`,
      ...lines.map((line) => `    ${line}`),
    ]),
    ...meant.map(({ name, part, wanted }) => `wanted: ${name}  ${part} (${wanted?.reason})`),
    ...unused.map(
      ({ line, pattern }) => `line ${line} of the wanted differences was not needed: ${pattern}`,
    ),
    `${responses} answers, ${unwanted.length} differences, ${meant.length} more that are wanted`,
  ].join('\n');
};
