import type { Command } from '../command.ts';
import { formatReport } from '../format-report.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';
import { reportOn } from '@parley/queries/report';

export const report: Command = {
  name: 'report',
  summary: 'what is in the data, and how sure it is',
  requiredArguments: [],
  options: { ...corpusOption, json: { type: 'boolean' } },
  help: `Counts provisions by plan and topic, evidence by field, Chinese written and reviewed, force classes by
plan. Counts relations by type, topics without a relation and why, cells by state, areas by basis, events
and sources. Lists addresses that were not opened, and what is based on evidence not verified.

  --json            the same as JSON
${corpusHelp}`,
  run: async (given, { print }) => {
    const counts = reportOn(await currentDataset(given));
    print(given.flags.has('json') ? JSON.stringify(counts, null, 2) : formatReport(counts));
    return 0;
  },
};
