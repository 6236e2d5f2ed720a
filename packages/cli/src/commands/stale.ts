import { CommandError, type Arguments, type Command } from '../command.ts';
import { contentHere } from '../data-changes.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { monthsBefore } from '@parley/queries/open-work';
import { staleEntries, type Stale } from '@parley/queries/report';

const usualMonths = 12;

const monthsFrom = (given: Arguments): number => {
  const fromFlag = given.values.get('months') ?? String(usualMonths);
  if (!/^[1-9]\d{0,2}$/.test(fromFlag))
    throw new CommandError('--months is a whole number, for example --months 6.');
  return Number(fromFlag);
};

const sectionOf = (kind: Stale['kind'], found: readonly Stale[]): string =>
  [
    `## ${kind.replace(/^./, (letter) => letter.toUpperCase())} (${found.length})`,
    '',
    ...found.map(({ id, detail }) => `- \`${id}\` ${detail}`),
    '',
  ].join('\n');

export const stale: Command = {
  name: 'stale',
  summary: 'evidence that is due for a second look',
  requiredArguments: [],
  options: {
    ...corpusOption,
    months: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: `Lists, as Markdown, what was reviewed or searched long ago, what nobody verified, events that are
uncertain, and sources that nobody opened. Exit code 1 when there is any.

  --months N        age in months (default: ${usualMonths})
  --date DATE       counted from this day (default: today)
  --json            the same as JSON
${corpusHelp}`,
  run: async (given, { print }) => {
    const date = given.values.get('date') ?? new Date().toISOString().slice(0, 10);
    const [content] = await contentHere(requireCorpus(given));
    const found = staleEntries(content, monthsBefore(date, monthsFrom(given)));
    if (given.flags.has('json')) print(JSON.stringify(found, null, 2));
    else if (found.length === 0) print('Nothing is due for a second look.');
    else
      for (const [kind, these] of Map.groupBy(found, ({ kind: each }) => each))
        print(sectionOf(kind, these));
    return found.length === 0 ? 0 : 1;
  },
};
