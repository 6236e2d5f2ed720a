import type { Row } from '../run.ts';
import { apiReads } from './api-reads.ts';
import { browserRow } from './browser.ts';
import { comparison } from './comparison.ts';
import { compileRow } from './compile.ts';
import { costRow } from './cost.ts';
import { latency } from './latency.ts';
import { processRow } from './process.ts';
import { repository } from './repository.ts';
import { searchRow } from './search.ts';
import { workerdRow } from './workerd.ts';

/** Everything that is measured, by the name that the command knows. */
export const rows: Readonly<Record<string, Row>> = {
  reads: apiReads,
  latency,
  comparison,
  browser: browserRow,
  compile: compileRow,
  cost: costRow,
  process: processRow,
  repository,
  search: searchRow,
  workerd: workerdRow,
};
