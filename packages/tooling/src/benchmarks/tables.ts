import { reaches, type Figure } from './figure.ts';
import type { Machine } from './machine.ts';

/** A number with as many digits as it can bear. */
const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

const barOf = (figure: Figure): string => {
  if (!figure.bar) return '';
  const bar =
    'atLeast' in figure.bar
      ? `at least ${short(figure.bar.atLeast)}`
      : `at most ${short(figure.bar.atMost)}`;
  return `${bar}: ${reaches(figure) === true ? 'reached' : 'missed'}`;
};

/** Figures as Markdown tables, one for each group, in the order they came in. */
export const markdownOf = (figures: readonly Figure[], on: Machine, date: string): string => {
  const groups = Map.groupBy(figures, ({ group }) => group);
  const tables = [...groups].map(([group, rows]) =>
    [
      `## ${group}`,
      '',
      '| what | figure | middle half | bar |',
      '| --- | ---: | --- | --- |',
      ...rows.map(
        (figure) =>
          `| ${figure.what} | ${short(figure.value)} ${figure.unit} | ${
            figure.spread ? `${short(figure.spread.low)} to ${short(figure.spread.high)}` : ''
          } | ${barOf(figure)} |`,
      ),
    ].join('\n'),
  );
  return `${[
    `Measured on ${date}: ${on.processor}, ${on.cores} cores, ${on.memoryGiB} GiB, ${on.system}, Node ${on.node}.`,
    ...tables,
  ].join('\n\n')}\n`;
};
