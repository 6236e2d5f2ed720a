import { parseArgs } from 'node:util';
import { readDataset } from '@parley/model/node';
import { datasetFile } from '@parley/provisions/files';
import { startService } from '../tests/start-service.ts';
import { fuzz } from './fuzz.ts';

/** `pnpm fuzz`: generated requests, valid, wrong and hostile, against the running service. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
const dataset = await readDataset(datasetFile);
const service = await startService(dataset);
const began = performance.now();
const report = await fuzz({ origin: service.origin, pid: service.child.pid ?? 0 }, dataset, {
  runs,
  seed,
});
const seconds = Math.round((performance.now() - began) / 1000);
const crashed = service.child.exitCode !== null;
if (!crashed) await service.stop();

const statuses = Object.entries(report.statuses).map(([status, count]) => `${status} × ${count}`);
console.log(`${report.requests} requests in ${seconds} s, seed ${seed}: ${statuses.join(', ')}`);
console.log(`memory of the service: ${report.memory.join(', ')} MB (after a tenth, half, all)`);
if (report.shed > 0) console.log(`${report.shed} were told to come back later, and did.`);
for (const failure of report.failures.slice(0, 20)) console.log(`- ${failure}`);
const [, middle = 0, end = 0] = report.memory;
// The heap breathes; what leaks through fifty thousand requests is far more than a quarter.
const leaks = runs >= 50_000 && end > middle * 1.25;
if (leaks) console.log('The memory of the service grew.');
if (crashed) console.log('The service stopped.');
const isWell = report.failures.length === 0 && !leaks && !crashed;
console.log(isWell ? 'All well.' : `${report.failures.length} answers were not as they must be.`);
process.exitCode = isWell ? 0 : 1;
