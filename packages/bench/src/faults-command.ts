import { clockJumps } from './faults/clock-jumps.ts';
import { fullDisk } from './faults/full-disk.ts';
import { killedUnderLoad } from './faults/killed-under-load.ts';
import { manyExports } from './faults/many-exports.ts';
import { mixedReleases } from './faults/mixed-releases.ts';
import { wrongDatasets } from './faults/wrong-datasets.ts';
import { startHolds } from './holds.ts';

/**
 * `pnpm faults`: what the service does when processes die, data differ or are damaged, disks are full
 * and clocks jump.
 */
const holds = startHolds();
await killedUnderLoad(holds, 'SIGTERM');
await killedUnderLoad(holds, 'SIGKILL');
await mixedReleases(holds);
await wrongDatasets(holds);
await fullDisk(holds);
await clockJumps(holds);
await manyExports(holds);
process.exitCode = holds.conclude();
