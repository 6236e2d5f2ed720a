import { clockJumps } from './clock-jumps.ts';
import { fullDisk } from './full-disk.ts';
import { killedUnderLoad } from './killed-under-load.ts';
import { manyExports } from './many-exports.ts';
import { memoryLimit } from './memory-limit.ts';
import { mixedReleases } from './mixed-releases.ts';
import { wrongDatasets } from './wrong-datasets.ts';
import { startHolds } from '../benchmarks/holds.ts';

/**
 * `pnpm faults`: what the service does when processes die, data differ or are damaged, disks are full,
 * clocks jump and memory is short.
 */
const holds = startHolds();
await killedUnderLoad(holds, 'SIGTERM');
await killedUnderLoad(holds, 'SIGKILL');
await mixedReleases(holds);
await wrongDatasets(holds);
await fullDisk(holds);
await clockJumps(holds);
await manyExports(holds);
await memoryLimit(holds);
process.exitCode = holds.conclude();
